using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A rectangle shaded by its number, which stands in it in a colour that can be read.</summary>
/// <param name="Box">The rectangle.</param>
/// <param name="Number">The number, in the middle.</param>
internal sealed record ShadedCell(ChartBox Box, ChartText Number)
{
    /// <param name="area">Where.</param>
    /// <param name="value">The number; null where nobody reported: white, with an edge.</param>
    /// <param name="largest">The number that has the darkest shade.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="style">How numbers are written.</param>
    /// <param name="palette">The colours.</param>
    public static ShadedCell Of(SKRect area, decimal? value, decimal largest, Figure figure, TextStyle style, ChartPalette palette)
    {
        var fill = value is { } known ? palette.ShadeOf(known, largest) : ChartStyles.Paper;
        var color = value is null ? ChartStyles.Missing.Color : ChartStyles.InkOn(fill);
        return new(
            new ChartBox(area, fill, value is null ? ChartStyles.Axis : null),
            new ChartText(ValueLabel.Of(value, figure), area.MidX, style.BaselineAround(area.MidY), TextAnchor.Middle, style with { Color = color }));
    }
}
