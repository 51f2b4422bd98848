using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Horizontal bars: label, bar, value.</summary>
internal static class BarsLayout
{
    private const float BarThickness = 22;
    private const float LeastPitch = 34;
    private const float Gap = 9;

    /// <summary>The least width of the bars themselves: under it, lengths cannot be told apart.</summary>
    private const float LeastPlot = 140;

    public static float LeastWidth(Figure figure) =>
        figure.Categories.Max(c => TextWrap.LongestPiece(c, ChartStyles.Label)) + Gap + LeastPlot + Gap + ValueRoom(figure);

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var values = figure.Series[0].Values;
        var labels = CategoryLabels.Of(figure, frame.Width);
        var pitch = Math.Max(LeastPitch, labels.Height + 14);
        var area = new SKRect(
            frame.Left + labels.Room + Gap, frame.Top, frame.Right - ValueRoom(figure) - Gap, frame.Top + (values.Count * pitch));
        var bars = values.Index().Where(v => v.Item > 0)
            .Select(v => new PlotBar(v.Index + 0.5, 0, (double)v.Item!, BarThickness / pitch, frame.Palette.Of(0)));
        var plot = new PlotArea(area, values.Count, ValueLabel.Scale(values), Horizontal: true, bars.ToList());
        var texts = values.Select((v, i) => new ChartText(
            ValueLabel.Of(v, figure),
            plot.OfValue((double)(v ?? 0)) + Gap,
            ChartStyles.Value.BaselineAround(plot.OfCategory(i + 0.5)),
            TextAnchor.Start,
            ValueLabel.Style(v)));
        return new(plot, [.. labels.Place(plot, area.Left - Gap), .. texts], area.Bottom);
    }

    private static float ValueRoom(Figure figure) => ValueLabel.Room(figure, ChartStyles.Value);
}
