namespace CrpvReporting.Report.Charts;

/// <summary>The names of the marked periods, at the top of their bands; one that would meet its neighbour goes under it.</summary>
internal sealed record PeriodLabels(IReadOnlyList<ChartText> Texts, float Bottom)
{
    private const float Padding = 4;
    private const float LeastRoom = 90;

    private static TextStyle Style => ChartStyles.Period;

    public static PeriodLabels Of(Figure figure, float left, float pitch, float top)
    {
        var texts = new List<ChartText>();
        var right = left + (pitch * figure.Categories.Count);
        var bottom = top;
        foreach (var period in figure.Periods)
        {
            var (from, to) = (left + ((float)period.From * pitch), left + ((float)period.To * pitch));
            var lines = TextWrap.Balance(period.Label, Style, Math.Max(LeastRoom, to - from - (2 * Padding)));
            var half = lines.Max(l => ChartFont.Room(l, Style)) / 2;
            // A band at an edge keeps its name inside the plot.
            var middle = Math.Clamp((from + to) / 2, left + half, Math.Max(left + half, right - half));
            var y = texts.Where(t => t.Bounds.Right + Padding > middle - half && t.Bounds.Left - Padding < middle + half)
                .Select(t => t.Bounds.Bottom).Append(top).Max() + Padding;
            texts.AddRange(TextBlock.Below(y, lines, middle, TextAnchor.Middle, Style));
            bottom = Math.Max(bottom, y + TextBlock.Height(lines.Count, Style) + Padding);
        }

        return new(texts, bottom);
    }
}
