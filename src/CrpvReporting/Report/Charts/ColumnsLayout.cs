using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Vertical columns with their values above, for years.</summary>
internal static class ColumnsLayout
{
    private const float ColumnsHeight = 250;
    private const float ThickestColumn = 96;
    private const float ValueGap = 4;

    public static float LeastWidth(Figure figure) => ColumnGrid.LeastWidth(figure);

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var count = figure.Categories.Count;
        var grid = ColumnGrid.Of(figure, frame.Width);
        var left = frame.Left + ((frame.Width - (grid.Pitch * count)) / 2);
        var area = new SKRect(left, frame.Top, left + (grid.Pitch * count), frame.Top + ValueGap + ChartStyles.Value.LineHeight + ColumnsHeight);

        var values = figure.Series[0].Values;
        var thickness = Math.Min(0.62, ThickestColumn / grid.Pitch);
        var bars = values.Index().Where(v => v.Item > 0).Select(v => new PlotBar(v.Index + 0.5, 0, (double)v.Item!, thickness, frame.Palette.Of(0)));
        var plot = new PlotArea(area, count, ValueLabel.Scale(values) * area.Height / ColumnsHeight, Horizontal: false, bars.ToList());
        var numbers = values.Select((v, i) => new ChartText(
            ValueLabel.Of(v, figure),
            plot.OfCategory(i + 0.5),
            plot.OfValue((double)(v ?? 0)) - ValueGap - (ChartStyles.Value.LineHeight / 4),
            TextAnchor.Middle,
            ValueLabel.Style(v) with { Size = grid.Value.Size }));
        return new(plot, [.. numbers, .. grid.Labels(plot)], grid.Bottom(plot));
    }
}
