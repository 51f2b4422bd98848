namespace CrpvReporting.Report.Charts;

/// <summary>
/// One row of a figure of shares: what each series weighs in it. The values of the figure may be absolute numbers or
/// shares already: each is divided by the sum of its row.
/// </summary>
/// <param name="Parts">One part per series, from 0 to 1; none when the row cannot be shared out.</param>
/// <param name="Missing">Why there is none.</param>
internal sealed record ShareParts(IReadOnlyList<decimal> Parts, CellMarker Missing)
{
    public static ShareParts Of(Figure figure, int category)
    {
        var values = figure.Series.Select(s => s.Values[category]).ToList();
        // One unknown part makes every share of its row unknown.
        if (values.Contains(null)) return new([], CellMarker.NotReported);
        var sum = values.Sum()!.Value;
        return sum == 0 ? new([], CellMarker.NotApplicable) : new([.. values.Select(v => v!.Value / sum)], CellMarker.None);
    }

    /// <summary>Where a part starts.</summary>
    public decimal Start(int series) => Parts.Take(series).Sum();
}
