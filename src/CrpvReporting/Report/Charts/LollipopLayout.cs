using CrpvReporting.Report.Text;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Dots on stems from a line of reference, which is named above; each number is on the far side of its dot.</summary>
internal static class LollipopLayout
{
    private const float LeastPitch = 30;
    private const float Gap = 9;
    private const float LeastPlot = 160;
    private const float Dot = 13;

    public static float LeastWidth(Figure figure) =>
        figure.Categories.Max(c => TextWrap.LongestPiece(c, ChartStyles.Label)) + (2 * Gap) + LeastPlot + (2 * ValueRoom(figure));

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var values = figure.Series[0].Values;
        var reference = figure.Reference!;
        var labels = CategoryLabels.Of(figure, frame.Width);
        var pitch = Math.Max(LeastPitch, labels.Height + 12);
        // Numbers under the reference are at the left of their dots, hence room before zero.
        var (left, right) = (frame.Left + labels.Room + Gap + ValueRoom(figure), frame.Right - ValueRoom(figure));
        var words = TextWrap.Balance($"{reference.Label} : {French.UpTo(reference.Value, figure.Decimals)}", ChartStyles.Value, frame.Width);
        var top = frame.Top + TextBlock.Height(words.Count, ChartStyles.Value) + 4;
        var area = new SKRect(left, top, right, top + (values.Count * pitch));
        var mean = (double)reference.Value;
        var known = values.Index().Where(v => v.Item is not null).Select(v => (Category: v.Index + 0.5, Value: (double)v.Item!)).ToList();
        var plot = new PlotArea(area, values.Count, ValueLabel.Scale(values.Append(reference.Value)), Horizontal: true, [])
        {
            HasAxis = false,
            Lines =
            [
                new([(0, mean), (values.Count, mean)], ChartStyles.Axis, 1.5f) { IsDashed = true },
                .. known.Select(point => new PlotLine([(point.Category, mean), point], frame.Palette.Of(0), 3)),
                .. known.Count == 0 ? (PlotLine[])[] : [new PlotLine(known, frame.Palette.Of(0), 0, Dot)],
            ],
        };
        var half = words.Max(line => ChartFont.Room(line, ChartStyles.Value)) / 2;
        var middle = Math.Clamp(plot.OfValue(mean), frame.Left + half, Math.Max(frame.Left + half, frame.Right - half));
        var texts = values.Select((v, i) => Number(figure, plot, v, i, (v ?? 0) >= reference.Value && v is not null));
        return new(
            plot,
            [.. TextBlock.Below(frame.Top, words, middle, TextAnchor.Middle, ChartStyles.Value), .. labels.Place(plot, frame.Left + labels.Room), .. texts],
            area.Bottom);
    }

    private static ChartText Number(Figure figure, PlotArea plot, decimal? value, int category, bool isAbove) => new(
        ValueLabel.Of(value, figure),
        plot.OfValue((double)(value ?? 0)) + ((isAbove ? 1 : -1) * ((value is null ? 0 : Dot / 2) + 5)),
        ChartStyles.Value.BaselineAround(plot.OfCategory(category + 0.5)),
        isAbove ? TextAnchor.Start : TextAnchor.End,
        ValueLabel.Style(value));

    private static float ValueRoom(Figure figure) => ValueLabel.Room(figure, ChartStyles.Value) + (Dot / 2) + 5;
}
