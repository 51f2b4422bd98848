using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Lines from one year to the next: the number at both ends, the name at the later one, moved apart with a thin lead to its point.</summary>
internal static class SlopeLayout
{
    private const float LeastHeight = 320;
    private const float LeastPlot = 140;
    private const float WidestPlot = 420;
    private const float Gap = 8;
    private const float Lead = 22;
    private const float Marker = 10;

    /// <summary>Part of the width that names may take.</summary>
    private const float Share = 0.45f;

    public static float LeastWidth(Figure figure) =>
        (2 * (ValueRoom(figure) + Lead + Gap)) + LeastPlot + figure.Series.Max(s => TextWrap.LongestPiece(s.Name, ChartStyles.Label)) + Gap;

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var room = ValueRoom(figure);
        var widest = figure.Series.Max(s => TextWrap.LongestPiece(s.Name, ChartStyles.Label));
        var names = figure.Series.Select(s => TextWrap.Balance(s.Name, ChartStyles.Label, Math.Max(widest, frame.Width * Share))).ToList();
        var nameRoom = names.SelectMany(lines => lines).Max(line => ChartFont.Room(line, ChartStyles.Label));
        var header = ChartStyles.Value.LineHeight + 8;
        var heights = names.Select(lines => Math.Max(TextBlock.Height(lines.Count, ChartStyles.Label), ChartStyles.Value.LineHeight) + 4).ToList();
        var left = frame.Left + room + Gap + Lead;
        var right = Math.Min(left + WidestPlot, frame.Right - nameRoom - Gap - room - Gap - Lead);
        var top = frame.Top + header + 10;
        var height = Math.Max(LeastHeight, heights.Sum());
        var area = new SKRect(left, top, right, top + height);
        var plot = new PlotArea(area, 1, ValueLabel.Scale(figure.Series.SelectMany(s => s.Values)), Horizontal: false, []) { HasAxis = false };
        var palette = frame.Palette;
        var starts = Spread.Apart(
            [.. figure.Series.Select(s => Y(plot, s.Values[0]))], [.. figure.Series.Select(_ => ChartStyles.Value.LineHeight)], frame.Top + header, area.Bottom + 10);
        var ends = Spread.Apart([.. figure.Series.Select(s => Y(plot, s.Values[1]))], heights, frame.Top + header, area.Bottom + 10);
        plot = plot with
        {
            Lines =
            [
                Rule(plot, 0), Rule(plot, 1),
                .. figure.Series.SelectMany((s, i) => new[] { LeadOf(plot, 0, -1, s.Values[0], starts[i]), LeadOf(plot, 1, 1, s.Values[1], ends[i]) }),
                .. figure.Series.SelectMany(s => LineOf(s, palette.Of(0))),
            ],
        };
        var valueLeft = area.Right + Lead + Gap;
        IEnumerable<ChartText> texts =
        [
            .. figure.Categories.Select((category, i) => new ChartText(
                category, i == 0 ? area.Left : area.Right, ChartStyles.Value.BaselineAround(frame.Top + (ChartStyles.Value.LineHeight / 2)), TextAnchor.Middle, ChartStyles.Value)),
            .. figure.Series.SelectMany((s, i) => (ChartText[])
            [
                new(ValueLabel.Of(s.Values[0], figure), area.Left - Lead - Gap, ChartStyles.Value.BaselineAround(starts[i]), TextAnchor.End, ValueLabel.Style(s.Values[0])),
                new(ValueLabel.Of(s.Values[1], figure), valueLeft, ChartStyles.Value.BaselineAround(ends[i]), TextAnchor.Start, ValueLabel.Style(s.Values[1])),
                .. TextBlock.Around(ends[i], names[i], valueLeft + room + Gap, TextAnchor.Start, ChartStyles.Label),
            ]),
        ];
        return new(plot, [.. texts], Math.Max(area.Bottom, ends.Zip(heights, (middle, tall) => middle + (tall / 2)).Max()) + 6);
    }

    private static float Y(PlotArea plot, decimal? value) => plot.OfValue((double)(value ?? 0));

    private static PlotLine Rule(PlotArea plot, double category) => new([(category, 0), (category, plot.Max)], ChartStyles.Axis, 1);

    /// <summary>From a point towards its label.</summary>
    private static PlotLine LeadOf(PlotArea plot, double category, int side, decimal? value, float label)
    {
        var outwards = side * (Lead + 2) / plot.Area.Width;
        return new([(category, (double)(value ?? 0)), (category + outwards, (plot.Area.Bottom - label) / plot.ValueScale)], ChartStyles.Axis, 1);
    }

    private static IEnumerable<PlotLine> LineOf(FigureSeries series, string color)
    {
        var known = series.Values.Index().Where(v => v.Item is not null).Select(v => ((double)v.Index, (double)v.Item!)).ToList();
        return known.Count == 0 ? [] : [new PlotLine(known, color, 3, Marker)];
    }

    private static float ValueRoom(Figure figure) => figure.Series.SelectMany(s => s.Values).Max(v => ChartFont.Room(ValueLabel.Of(v, figure), ChartStyles.Value));
}
