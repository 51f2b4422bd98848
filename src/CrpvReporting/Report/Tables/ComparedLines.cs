using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>The lines behind the numbers of a comparison of two years, as counted and at constant field.</summary>
internal sealed class ComparedLines(YearComparison comparison)
{
    private readonly string[] both = [.. comparison.ConstantNow.Coverage.Counted.Select(centre => centre.Code)];

    public NumberSource Now(BalanceRow? row) => Of(comparison.Now.Question, row, isConstant: false);

    public NumberSource Then(BalanceRow? row) => Of(comparison.Then.Question, row, isConstant: false);

    /// <summary>The lines of some centres in the year asked for.</summary>
    public NumberSource NowOf(IReadOnlyList<CodeEntry> centres) => Of(comparison.Now.Question, centres);

    /// <summary>The lines of some centres in the year compared with.</summary>
    public NumberSource ThenOf(IReadOnlyList<CodeEntry> centres) => Of(comparison.Then.Question, centres);

    public NumberSource ConstantNow(BalanceRow? row) => Of(comparison.Now.Question, row, isConstant: true);

    public NumberSource ConstantThen(BalanceRow? row) => Of(comparison.Then.Question, row, isConstant: true);

    private NumberSource Of(BalanceQuestion question, IReadOnlyList<CodeEntry> centres) =>
        CountedLines.Of(question, comparison.Lists).With(Dimension.Centre, [.. centres.Select(centre => centre.Code)]).Source(LineMeasure.HalfDays) with { Year = question.Year };

    /// <param name="question">The question on one of the years.</param>
    /// <param name="row">The row, of either year; null for the total.</param>
    /// <param name="isConstant">Whether only the centres of both years count, the earlier one read under the later lists.</param>
    private NumberSource Of(BalanceQuestion question, BalanceRow? row, bool isConstant)
    {
        var lines = CountedLines.Of(question, comparison.Lists);
        foreach (var (i, dimension) in question.By.Index())
            if (row is not null)
                lines = lines.With(dimension, dimension == Dimension.Month ? MonthIn(question.Year, row.Keys[i]) : row.Keys[i].Code);
        var (year, other) = (comparison.Now.Question.Year, comparison.Then.Question.Year);
        if (isConstant && question.Year == Math.Min(year, other))
            lines = lines.Recoded(Math.Max(year, other), question.Needed);
        return (isConstant ? lines.With(Dimension.Centre, both) : lines).Source(LineMeasure.HalfDays) with { Year = question.Year };
    }

    private static string MonthIn(int year, DimensionValue month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month.Rank % 100:00}");
}
