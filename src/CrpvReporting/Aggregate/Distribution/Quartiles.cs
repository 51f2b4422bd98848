namespace CrpvReporting.Aggregate.Distribution;

/// <summary>
/// How the values of the centres spread. Quartiles are linear between the two neighbouring values (type 7 of Hyndman and Fan: what
/// R does by default and QUARTILE.INCLURE in spreadsheets).
/// </summary>
/// <param name="Count">How many centres have a value.</param>
/// <param name="First">A quarter of the centres are at most there.</param>
/// <param name="Median">Half of them are.</param>
/// <param name="Third">Three quarters are.</param>
/// <param name="Mean">The mean of the centres.</param>
/// <param name="Total">Their sum.</param>
public sealed record Quartiles(int Count, decimal First, decimal Median, decimal Third, decimal Mean, decimal Total)
{
    /// <summary>The spread of some values; null of nothing.</summary>
    public static Quartiles? Of(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : new Quartiles(sorted.Length, At(sorted, 1), At(sorted, 2), At(sorted, 3), sorted.Average(), sorted.Sum());
    }

    /// <summary>In which part of the distribution a value is; a value on a bound is in the lower part.</summary>
    public DistributionPart PartOf(decimal value) =>
        value <= First ? DistributionPart.UpToFirst
        : value <= Median ? DistributionPart.FirstToMedian
        : value <= Third ? DistributionPart.MedianToThird
        : DistributionPart.AboveThird;

    private static decimal At(decimal[] sorted, int quarters)
    {
        var place = (sorted.Length - 1) * quarters;
        var (below, rest) = (place / 4, place % 4);
        return rest == 0 ? sorted[below] : sorted[below] + ((sorted[below + 1] - sorted[below]) * rest / 4);
    }
}
