using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Vertical columns with their values above, for months and years.</summary>
internal static class ColumnsLayout
{
    private const float ColumnsHeight = 250;
    private const float WidestPitch = 170;
    private const float ThickestColumn = 96;

    /// <summary>Between two neighbouring labels.</summary>
    private const float Between = 6;
    private const float ValueGap = 4;

    /// <summary>Labels may shrink down to this size before the picture is made wider.</summary>
    private const float SmallestSize = 11;

    public static float LeastWidth(Figure figure) =>
        figure.Categories.Count * Math.Max(WidestLabel(figure, SmallestSize), WidestValue(figure, SmallestSize));

    public static ChartBody Of(Figure figure, float left, float top, float width)
    {
        var count = figure.Categories.Count;
        var pitch = Math.Min(WidestPitch, width / count);
        var valueSize = SizeFor(ChartStyles.Value.Size, pitch, size => WidestValue(figure, size));
        var labelStyle = ChartStyles.Label with { Size = SizeFor(ChartStyles.Label.Size, pitch, size => WidestLabel(figure, size)) };

        var plotLeft = left + ((width - (pitch * count)) / 2);
        var periods = PeriodLabels.Of(figure, plotLeft, pitch, top);
        var valueRow = ValueGap + ChartStyles.Value.LineHeight;
        var area = new SKRect(plotLeft, top, plotLeft + (pitch * count), periods.Bottom + valueRow + ColumnsHeight);

        var values = figure.Series[0].Values;
        var thickness = Math.Min(0.62, ThickestColumn / pitch);
        var bars = values.Index().Where(v => v.Item > 0)
            .Select(v => new PlotBar(v.Index + 0.5, 0, (double)v.Item!, thickness, ChartStyles.SeriesColor(0)));
        var plot = new PlotArea(area, count, ValueLabel.Scale(values) * area.Height / ColumnsHeight, Horizontal: false, bars.ToList())
        {
            Bands = figure.Periods,
        };

        var numbers = values.Select((v, i) => new ChartText(
            ValueLabel.Of(v, figure),
            plot.OfCategory(i + 0.5),
            plot.OfValue((double)(v ?? 0)) - ValueGap - (ChartStyles.Value.LineHeight / 4),
            TextAnchor.Middle,
            ValueLabel.Style(v) with { Size = valueSize }));
        var lines = figure.Categories.Select(c => TextWrap.Balance(c, labelStyle, pitch - Between)).ToList();
        var labels = lines.SelectMany((l, i) =>
            TextBlock.Below(area.Bottom + 6, l, plot.OfCategory(i + 0.5), TextAnchor.Middle, labelStyle));
        var bottom = area.Bottom + 6 + TextBlock.Height(lines.Max(l => l.Count), labelStyle);
        return new(plot, [.. periods.Texts, .. numbers, .. labels], bottom);
    }

    private static float SizeFor(float wanted, float pitch, Func<float, float> room)
    {
        var size = wanted;
        while (size > SmallestSize && room(size) > pitch) size -= 0.5f;
        return size;
    }

    private static float WidestValue(Figure figure, float size) =>
        ValueLabel.Room(figure, ChartStyles.Value with { Size = size }) + Between;

    private static float WidestLabel(Figure figure, float size) =>
        figure.Categories.Max(c => TextWrap.LongestPiece(c, ChartStyles.Label with { Size = size })) + Between;
}
