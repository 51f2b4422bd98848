using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Comparison;

/// <summary>One of the two years of a comparison.</summary>
/// <param name="Year">The year.</param>
/// <param name="Cells">Its cells, as fine as the question needs.</param>
/// <param name="Coverage">Which centres sent a return.</param>
public sealed record ComparedYear(int Year, IReadOnlyList<BalanceCell> Cells, Coverage Coverage)
{
    /// <summary>Half-days of each counted centre in one perimeter.</summary>
    public IReadOnlyDictionary<CodeEntry, HalfDays> HalfDaysIn(CodeEntry perimeter)
    {
        var sums = Coverage.Counted.ToDictionary(centre => centre, _ => HalfDays.Zero);
        foreach (var cell in Cells.Where(cell => cell.Perimeter == perimeter))
            sums[cell.Centre] += cell.Measures.HalfDays;
        return sums;
    }
}
