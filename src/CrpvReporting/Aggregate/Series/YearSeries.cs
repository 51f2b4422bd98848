using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Series;

/// <summary>The answers to one question on several years, oldest first, and where the series breaks.</summary>
/// <param name="Years">The answers; none when no year was received.</param>
/// <param name="Rows">A row for each value of the dimension asked for, in the published order.</param>
/// <param name="Total">The total of each year.</param>
/// <param name="Shifts">The years that break the series, oldest first.</param>
public sealed record YearSeries(IReadOnlyList<Balance> Years, IReadOnlyList<SeriesRow> Rows, SeriesRow Total, IReadOnlyList<SeriesShift> Shifts)
{
    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<int> Numbers => [.. Years.Select(balance => balance.Question.Year)];

    /// <param name="question">What is asked of the last year; of the others, months are those of the same name.</param>
    /// <param name="lists">The lists in force.</param>
    /// <param name="years">The years, oldest first.</param>
    public static YearSeries Of(BalanceQuestion question, CodeLists lists, IReadOnlyList<ComparedYear> years)
    {
        IReadOnlyList<Balance> balances = [.. years.Select(year => AnswerOn(question.InYear(year.Year), lists, year))];
        var values = balances.Select(balance => (balance.Question.Year, HalfDays: AlignedRows.HalfDays(balance))).ToList();
        return new YearSeries(
            balances,
            question.By.Count == 0
                ? []
                : [.. AlignedRows.Of(balances).Select(row => new SeriesRow(row.Keys, [.. values.Select(year => year.HalfDays(row) is var value && value == 0 && !InUse(question, lists, row, year.Year) ? null : value)]))],
            new SeriesRow([], [.. balances.Select(AlignedRows.Total)]),
            [.. balances.Zip(balances.Skip(1), (before, after) => Shift(question, lists, before, after)).Where(shift => !shift.IsNone)]);
    }

    /// <summary>Whether the codes of a row could be used in a year.</summary>
    public static bool InUse(BalanceQuestion question, CodeLists lists, BalanceRow row, int year) =>
        question.By.Select((dimension, i) => (List: Dimensions.ListOf(dimension, lists), row.Keys[i].Code))
            .All(key => key.List is null || key.Code is null || key.List.Get(key.Code).IsValidIn(year));

    private static Balance AnswerOn(BalanceQuestion question, CodeLists lists, ComparedYear year) => Balance.Compute(question, question.Filters(lists), year.Cells, year.Coverage);

    private static SeriesShift Shift(BalanceQuestion question, CodeLists lists, Balance before, Balance after)
    {
        var (from, to) = (before.Question.Year, after.Question.Year);
        var codes = question.Needed.Except([Dimension.Centre, Dimension.Perimeter])
            .Select(dimension => dimension == Dimension.ThemeGroup ? lists.Themes : Dimensions.ListOf(dimension, lists)).OfType<CodeList>().Distinct()
            .OrderBy(list => list.Name, StringComparer.Ordinal).SelectMany(list => list).ToList();
        var (now, then) = (after.Coverage.Counted, before.Coverage.Counted);
        return new SeriesShift(
            to,
            [.. lists.Indicators.Where(indicator => indicator.Formula == IndicatorFormula.GrossHalfDays).SelectMany(indicator => indicator.Breaks).Where(found => from < found.Year && found.Year <= to)],
            [.. codes.Where(code => from < code.ValidFrom && code.ValidFrom <= to)],
            [.. codes.Where(code => from <= code.ValidTo && code.ValidTo < to)],
            [.. now.Except(then)],
            [.. then.Except(now)]);
    }
}
