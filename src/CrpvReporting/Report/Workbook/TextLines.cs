namespace CrpvReporting.Report.Workbook;

/// <summary>How a text wraps in a column: spreadsheets do not all compute it when they open a file.</summary>
internal static class TextLines
{
    // What a cell keeps free on its sides.
    private const double CellMargin = 1;

    /// <summary>The number of lines of a text in a column.</summary>
    /// <param name="text">The text.</param>
    /// <param name="columnWidth">Width of the column, in digits.</param>
    /// <param name="scale">How much wider than ordinary the letters are: larger or bold.</param>
    public static int Count(string text, double columnWidth, double scale = 1) =>
        // Most cells: no need to look at words.
        !text.Contains('\n') && TextWidth.Of(text) * scale <= columnWidth - CellMargin
            ? 1
            : Widths(text, columnWidth, scale).Count;

    /// <summary>The width of each line of a text in a column.</summary>
    public static IReadOnlyList<double> Widths(string text, double columnWidth, double scale) =>
        [.. text.Split('\n').SelectMany(paragraph => WidthsInParagraph(paragraph, columnWidth - CellMargin, scale))];

    private static IEnumerable<double> WidthsInParagraph(string paragraph, double width, double scale)
    {
        double used = 0, space = 0;
        foreach (var word in Words(paragraph))
        {
            var trimmed = word.TrimEnd();
            var wordWidth = TextWidth.Of(trimmed) * scale;
            if (used > 0 && used + space + wordWidth > width)
            {
                yield return used;
                used = space = 0;
            }
            // A word wider than its column is cut wherever the column ends.
            for (; wordWidth > width; wordWidth -= width)
                yield return width;
            used += space + wordWidth;
            space = TextWidth.Of(word[trimmed.Length..]) * scale;
        }
        yield return used;
    }

    // A line can end after a space or a hyphen.
    private static IEnumerable<string> Words(string paragraph)
    {
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] is ' ' or '-' && (i + 1 == paragraph.Length || paragraph[i + 1] is not ' '))
            {
                yield return paragraph[start..(i + 1)];
                start = i + 1;
            }
        }
        yield return paragraph[start..];
    }
}
