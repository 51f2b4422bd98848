namespace CrpvReporting.Report.Charts;

/// <summary>A line through points, or the points alone, in the units of its plot.</summary>
/// <param name="Points">Where it goes: on the axis of categories, on the axis of values.</param>
/// <param name="Color"><c>#rrggbb</c>.</param>
/// <param name="Width">In pixels; 0 for the points alone.</param>
/// <param name="Marker">Diameter of its points, in pixels; 0 for none.</param>
internal sealed record PlotLine(IReadOnlyList<(double Category, double Value)> Points, string Color, float Width, float Marker = 0)
{
    public bool IsDashed { get; init; }

    /// <summary>Points with paper inside, to be told from full ones without their colour.</summary>
    public bool IsHollow { get; init; }
}
