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

    /// <summary>Lines and points, drawn over the bars in this order.</summary>
    public IReadOnlyList<PlotLine> Lines { get; init; } = [];

    /// <summary>Whether there is a line where values are zero.</summary>
    public bool HasAxis { get; init; } = true;

    /// <summary>The line where values are zero.</summary>
    public PlotLine Axis => new([(0, 0), (Categories, 0)], ChartStyles.Axis, 1.5f);

    /// <summary>Whether there is neither a bar, nor a band, nor a base line.</summary>
    public bool IsBare => !HasAxis && Bars.Count == 0 && Bands.Count == 0;

    /// <summary>A point in pixels.</summary>
    public SKPoint PointOf((double Category, double Value) point) =>
        Horizontal ? new(OfValue(point.Value), OfCategory(point.Category)) : new(OfCategory(point.Category), OfValue(point.Value));

    /// <summary>Pixels per unit of value.</summary>
    public double ValueScale => (Horizontal ? Area.Width : Area.Height) / Max;

    /// <summary>Where a value lies: an X of horizontal bars, a Y of columns.</summary>
    public float OfValue(double value) =>
        (float)(Horizontal ? Area.Left + (value * ValueScale) : Area.Bottom - (value * ValueScale));

    /// <summary>Where a point of the axis of categories lies: a Y of horizontal bars, an X of columns.</summary>
    public float OfCategory(double category) => (float)(Horizontal
        ? Area.Top + (category * Area.Height / Categories)
        : Area.Left + (category * Area.Width / Categories));

    public SKRect RectangleOf(PlotBar bar)
    {
        var (from, to) = (OfValue(bar.From), OfValue(bar.To));
        var (start, end) = (OfCategory(bar.Position - (bar.Thickness / 2)), OfCategory(bar.Position + (bar.Thickness / 2)));
        return Horizontal ? new(from, start, to, end) : new(start, to, end, from);
    }

    /// <summary>The band behind a period: no wider than the categories, as high as the values.</summary>
    public SKRect RectangleOf(FigurePeriod period) =>
        new(OfCategory(Math.Max(0, period.From)), Area.Top, OfCategory(Math.Min(Categories, period.To)), Area.Bottom);
}
