namespace CrpvReporting.Report.Workbook;

/// <summary>How many lines a text takes once wrapped in a column: spreadsheets do not all compute it when they open a file.</summary>
internal static class TextLines
{
    // What a cell keeps free on its sides.
    private const double CellMargin = 1;

    /// <summary>The number of lines of a text of ordinary size and weight in a column of a given width.</summary>
    /// <param name="text">The text.</param>
    /// <param name="columnWidth">Width of the column, in digits.</param>
    /// <param name="scale">How much wider than ordinary the letters are: larger or bold.</param>
    public static int Count(string text, double columnWidth, double scale = 1)
    {
        var width = (columnWidth - CellMargin) / scale;
        // Most cells: no need to look at words.
        if (!text.Contains('\n') && TextWidth.Of(text) <= width)
            return 1;
        return text.Split('\n').Sum(paragraph => CountInParagraph(paragraph, width));
    }

    private static int CountInParagraph(string paragraph, double width)
    {
        var lines = 1;
        double used = 0;
        foreach (var word in Words(paragraph))
        {
            var wordWidth = TextWidth.Of(word.TrimEnd());
            if (used > 0 && used + wordWidth > width)
            {
                lines++;
                used = 0;
            }
            // A word wider than its column is cut wherever the column ends.
            for (; wordWidth > width; wordWidth -= width)
                lines++;
            used += wordWidth + TextWidth.Of(word[word.TrimEnd().Length..]);
        }
        return lines;
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
