namespace CrpvReporting.Report.Charts;

/// <summary>Places lines of text under each other.</summary>
internal static class TextBlock
{
    public static float Height(int lines, TextStyle style) => lines * style.LineHeight;

    /// <summary>Lines from <paramref name="top"/> downwards.</summary>
    public static IEnumerable<ChartText> Below(float top, IReadOnlyList<string> lines, float x, TextAnchor anchor, TextStyle style) =>
        lines.Select((line, i) => new ChartText(line, x, style.BaselineAround(top + ((i + 0.5f) * style.LineHeight)), anchor, style));

    /// <summary>Lines centred on <paramref name="middle"/>.</summary>
    public static IEnumerable<ChartText> Around(float middle, IReadOnlyList<string> lines, float x, TextAnchor anchor, TextStyle style) =>
        Below(middle - (Height(lines.Count, style) / 2), lines, x, anchor, style);
}
