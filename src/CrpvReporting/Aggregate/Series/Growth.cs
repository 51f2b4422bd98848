namespace CrpvReporting.Aggregate.Series;

/// <summary>Indices and annual rates of a series. Each is null where a value it needs is missing or where it would divide by zero.</summary>
public static class Growth
{
    private const int Digits = 12;

    /// <summary>Each value for 100 in the base year.</summary>
    /// <param name="values">The values.</param>
    /// <param name="baseYear">Place of the base year among them.</param>
    public static IReadOnlyList<decimal?> Indices(IReadOnlyList<decimal?> values, int baseYear) =>
        [.. values.Select(value => values[baseYear] is { } reference and not 0 ? value * 100 / reference : null)];

    /// <summary>The annual rate that leads to each year from the one before it in the series, a fraction; over a gap of several years, compounded. None for the first.</summary>
    public static IReadOnlyList<decimal?> Rates(IReadOnlyList<decimal?> values, IReadOnlyList<int> years) =>
        [.. values.Select((value, i) => i == 0 ? null : Rate(values[i - 1], value, years[i] - years[i - 1]))];

    /// <summary>The annual rate that, compounded over the whole period, leads from its first value to its last.</summary>
    public static decimal? MeanRate(IReadOnlyList<decimal?> values, IReadOnlyList<int> years) => years.Count < 2 ? null : Rate(values[0], values[^1], years[^1] - years[0]);

    private static decimal? Rate(decimal? from, decimal? to, int years)
    {
        if (from is not { } before || to is not { } after || before == 0)
            return null;
        var ratio = after / before;
        return years == 1 ? ratio - 1 : decimal.Round((decimal)Math.Pow((double)ratio, 1.0 / years), Digits) - 1;
    }
}
