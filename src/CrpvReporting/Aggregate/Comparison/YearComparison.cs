using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Comparison;

/// <summary>
/// A question answered on two years, as each was counted and at constant field: the centres counted both years, with the
/// earlier year read under the lists of the later one.
/// </summary>
/// <param name="Now">The year asked for, as it was counted.</param>
/// <param name="Then">The year compared with, as it was counted.</param>
/// <param name="ConstantNow">The year asked for, at constant field.</param>
/// <param name="ConstantThen">The year compared with, at constant field.</param>
/// <param name="Replacements">The rows of the lists that were read as another, in the order of the lists.</param>
public sealed record YearComparison(Balance Now, Balance Then, Balance ConstantNow, Balance ConstantThen, IReadOnlyList<Replacement> Replacements)
{
    /// <summary>The code lists in force.</summary>
    public required CodeLists Lists { get; init; }

    /// <summary>What the lines of the earlier year gain when they are read under the later lists, in halves as the others below.</summary>
    private long Recoded { get; init; }

    /// <summary>Whether both years count the same centres, under the same lists: nothing then differs at constant field.</summary>
    public bool IsSameField => Replacements.Count == 0 && Now.Coverage.Counted.SequenceEqual(Then.Coverage.Counted);

    /// <summary>Why the total changed; null when one of the years has no return, since there is then no total.</summary>
    public Bridge? Bridge => Now.Coverage.Counted.Count == 0 || Then.Coverage.Counted.Count == 0
        ? null
        : new Bridge(Halves(Then) / 2m, (Halves(ConstantNow) - Halves(ConstantThen)) / 2m, NewlyPresent / 2m, Absent / 2m, Recoded / 2m, Halves(Now) / 2m)
        {
            Same = [.. Now.Coverage.Counted.Intersect(Then.Coverage.Counted)],
            New = [.. Now.Coverage.Counted.Except(Then.Coverage.Counted)],
            Gone = [.. Then.Coverage.Counted.Except(Now.Coverage.Counted)],
        };

    private long NewlyPresent { get; init; }

    private long Absent { get; init; }

    /// <param name="question">What is asked of the first year; of the other, months are those of the same name.</param>
    /// <param name="lists">The lists in force.</param>
    /// <param name="now">The year asked for.</param>
    /// <param name="then">The year compared with.</param>
    public static YearComparison Of(BalanceQuestion question, CodeLists lists, ComparedYear now, ComparedYear then)
    {
        var both = now.Coverage.Counted.Intersect(then.Coverage.Counted).ToHashSet();
        var recoding = new Recoding(lists, Math.Max(now.Year, then.Year), question.Needed);
        var compared = question.InYear(then.Year);
        var present = new Coverage([.. now.Coverage.Counted.Where(both.Contains)], [.. now.Coverage.Counted.Where(both.Contains)]);
        Balance Answer(BalanceQuestion about, IEnumerable<BalanceCell> cells, Coverage coverage) => Balance.Compute(about, about.Filters(lists), cells, coverage);
        Balance Same(BalanceQuestion about, ComparedYear year) => Answer(about, year.Cells.Where(cell => both.Contains(cell.Centre)), present);
        Balance Constant(BalanceQuestion about, ComparedYear year, ComparedYear other) => year.Year < other.Year
            ? Answer(about, year.Cells.Where(cell => both.Contains(cell.Centre)).Select(recoding.Of), present)
            : Same(about, year);

        var (counted, before) = (Answer(question, now.Cells, now.Coverage), Answer(compared, then.Cells, then.Coverage));
        var (sameNow, sameThen) = (Same(question, now), Same(compared, then));
        var (constantNow, constantThen) = (Constant(question, now, then), Constant(compared, then, now));
        return new YearComparison(counted, before, constantNow, constantThen, recoding.Replacements)
        {
            Lists = lists,
            NewlyPresent = Halves(counted) - Halves(sameNow),
            Absent = Halves(before) - Halves(sameThen),
            Recoded = Halves(constantThen) - Halves(sameThen) + Halves(sameNow) - Halves(constantNow),
        };
    }

    private static long Halves(Balance balance) => balance.Total.Measures.HalfDays.Halves;
}
