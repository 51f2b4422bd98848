using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A table of shades, from light to dark with the number, which is in each cell; a cell without a number is empty, with an edge and its mark.</summary>
internal static class HeatLayout
{
    private const float LeastPitch = 28;
    private const float Gap = 8;
    private const float Cut = 2;
    private const float Padding = 6;

    /// <summary>Part of the width that the names of the rows may take.</summary>
    private const float Share = 0.27f;

    private const float SmallestSize = 11;

    public static float LeastWidth(Figure figure) =>
        figure.Categories.Max(c => TextWrap.LongestPiece(c, ChartStyles.Label)) + Gap
        + (figure.Series.Count * (Math.Max(WidestHeader(figure.Series.Select(s => s.ShortName), SmallestSize), WidestValue(figure, SmallestSize)) + Cut));

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var longest = figure.Categories.Max(c => TextWrap.LongestPiece(c, ChartStyles.Label));
        var needed = frame.Width - Gap - (figure.Series.Count * (Math.Max(WidestHeader(figure.Series.Select(s => s.ShortName), SmallestSize), WidestValue(figure, SmallestSize)) + Cut));
        var labels = CategoryLabels.Of(figure, 1, Math.Max(longest, Math.Min(needed, frame.Width * Share)));
        var left = frame.Left + labels.Room + Gap;
        var column = (frame.Right - left) / figure.Series.Count;
        var inside = column - Cut;
        IReadOnlyList<string> headers = WidestHeader(figure.Series.Select(s => s.Name), SmallestSize) <= inside ? [.. figure.Series.Select(s => s.Name)] : [.. figure.Series.Select(s => s.ShortName)];
        var headerStyle = ChartStyles.Label with { Size = ColumnGrid.SizeFor(ChartStyles.Label.Size, inside, size => WidestHeader(headers, size)) };
        var valueStyle = ChartStyles.Label with { Size = ColumnGrid.SizeFor(ChartStyles.Label.Size, inside, size => WidestValue(figure, size)) };
        var wrapped = headers.Select(header => TextWrap.Balance(header, headerStyle, inside)).ToList();
        var headerHeight = TextBlock.Height(wrapped.Max(lines => lines.Count), headerStyle);
        var pitch = Math.Max(LeastPitch, labels.Height + 8);
        var top = frame.Top + headerHeight + 4;
        var area = new SKRect(left, top, frame.Right, top + (figure.Categories.Count * pitch));
        var plot = new PlotArea(area, figure.Categories.Count, 1, Horizontal: true, []) { HasAxis = false };
        var largest = figure.Series.SelectMany(s => s.Values).Max() ?? 0;
        var cells = figure.Series.SelectMany((series, x) => series.Values.Select((value, y) => ShadedCell.Of(
            SKRect.Create(left + (x * column), top + (y * pitch), inside, pitch - Cut), value, largest, figure, valueStyle, frame.Palette))).ToList();
        return new(
            plot,
            [
                .. wrapped.SelectMany((lines, x) => TextBlock.Below(
                    frame.Top + headerHeight - TextBlock.Height(lines.Count, headerStyle), lines, left + (x * column) + (inside / 2), TextAnchor.Middle, headerStyle)),
                .. labels.Place(plot, left - Gap),
                .. cells.Select(cell => cell.Number),
            ],
            area.Bottom)
        {
            Boxes = [.. cells.Select(cell => cell.Box)],
        };
    }

    private static float WidestHeader(IEnumerable<string> headers, float size) => headers.Max(h => TextWrap.LongestPiece(h, ChartStyles.Label with { Size = size })) + 2;

    private static float WidestValue(Figure figure, float size) =>
        figure.Series.SelectMany(s => s.Values).Max(v => ChartFont.Room(ValueLabel.Of(v, figure), ChartStyles.Label with { Size = size })) + Padding;
}
