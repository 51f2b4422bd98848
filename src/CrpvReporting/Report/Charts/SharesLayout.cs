using CrpvReporting.Report.Text;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Horizontal bars of 100 %, cut into series named above the first bar.</summary>
internal static class SharesLayout
{
    private const float BarThickness = 28;
    private const float LeastPitch = 42;
    private const float Gap = 9;
    private const float LeastPlot = 240;

    /// <summary>White between two parts, so that they can be told apart without colours.</summary>
    private const float Cut = 2;

    public static float LeastWidth(Figure figure) =>
        figure.Categories.Max(c => TextWrap.LongestPiece(c, ChartStyles.Label)) + Gap + LeastPlot;

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var rows = figure.Categories.Select((_, i) => ShareParts.Of(figure, i)).ToList();
        var labels = CategoryLabels.Of(figure, frame.Width);
        var pitch = Math.Max(LeastPitch, labels.Height + 14);
        var plotLeft = frame.Left + labels.Room + Gap;
        var names = SeriesNames.Of(figure, rows, frame, plotLeft);
        var plotTop = names.Bottom;
        var area = new SKRect(plotLeft, plotTop, frame.Right, plotTop + (rows.Count * pitch));
        var plot = new PlotArea(area, rows.Count, 1, Horizontal: true, []);
        plot = plot with { Bars = [.. rows.SelectMany((row, i) => BarsOf(row, i, plot, pitch, frame.Palette))] };
        var texts = rows.SelectMany((row, i) => TextsOf(figure, row, i, plot, frame.Palette));
        return new(plot, [.. names.Texts, .. labels.Place(plot, plotLeft - Gap), .. texts], area.Bottom) { Boxes = names.Keys };
    }

    private static IEnumerable<PlotBar> BarsOf(ShareParts row, int category, PlotArea plot, float pitch, ChartPalette palette)
    {
        for (var s = 0; s < row.Parts.Count; s++)
        {
            var (start, end) = ((double)row.Start(s), (double)row.Start(s + 1));
            var cut = end < 0.9999 ? Math.Min(Cut / plot.ValueScale, (end - start) / 2) : 0;
            if (end > start) yield return new(category + 0.5, start, end - cut, BarThickness / pitch, palette.Of(s));
        }
    }

    /// <summary>The percentages, or numbers, inside the parts. A part too thin for its number goes without: tables and the text alternative have it.</summary>
    private static IEnumerable<ChartText> TextsOf(Figure figure, ShareParts row, int category, PlotArea plot, ChartPalette palette)
    {
        var baseline = ChartStyles.Value.BaselineAround(plot.OfCategory(category + 0.5));
        if (row.Parts.Count == 0)
        {
            yield return new(CellText.Of(row.Missing), plot.Area.Left + Gap, baseline, TextAnchor.Start, ChartStyles.Missing);
        }

        for (var s = 0; s < row.Parts.Count; s++)
        {
            var text = figure.SaysNumbers ? ValueLabel.Of(figure.Series[s].Values[category], figure) : French.Percent(row.Parts[s], figure.Decimals);
            var style = ChartStyles.Value with { Color = ChartStyles.InkOn(palette.Of(s)) };
            var (start, end) = (plot.OfValue((double)row.Start(s)), plot.OfValue((double)row.Start(s + 1)));
            if (end - start < ChartFont.Room(text, style) + 8) continue;
            yield return new(text, (start + end - Cut) / 2, baseline, TextAnchor.Middle, style);
        }
    }
}
