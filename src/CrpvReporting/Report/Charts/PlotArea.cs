using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// What ScottPlot draws, and the scale that puts words beside it. Category <c>i</c> lies from <c>i</c> to <c>i + 1</c>.
/// </summary>
/// <param name="Area">Where, in pixels.</param>
/// <param name="Categories">How many categories share the area.</param>
/// <param name="Max">The value at the far end.</param>
/// <param name="Horizontal">Bars go to the right and categories downwards; otherwise bars go up and categories to the right.</param>
/// <param name="Bars">The bars, all starting at zero or at the end of another.</param>
internal sealed record PlotArea(SKRect Area, int Categories, double Max, bool Horizontal, IReadOnlyList<PlotBar> Bars)
{
    /// <summary>Periods drawn behind the bars, in categories.</summary>
    public IReadOnlyList<FigurePeriod> Bands { get; init; } = [];

    /// <summary>Pixels per unit of value.</summary>
    public double ValueScale => (Horizontal ? Area.Width : Area.Height) / Max;

    /// <summary>Where a value lies: an X of horizontal bars, a Y of columns.</summary>
    public float OfValue(double value) =>
        (float)(Horizontal ? Area.Left + (value * ValueScale) : Area.Bottom - (value * ValueScale));

    /// <summary>Where a point of the axis of categories lies: a Y of horizontal bars, an X of columns.</summary>
    public float OfCategory(double category) => (float)(Horizontal
        ? Area.Top + (category * Area.Height / Categories)
        : Area.Left + (category * Area.Width / Categories));
}
