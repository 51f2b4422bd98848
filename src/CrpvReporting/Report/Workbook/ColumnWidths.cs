using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Workbook;

/// <summary>Widths of columns, computed from what they hold: no sheet asks the reader to widen a column first.</summary>
internal static class ColumnWidths
{
    // Beside the text: the margins of the cell and its indent.
    private const double Padding = 3;
    private const double Gap = 1.7;
    private const double Narrowest = 9;

    // Wider texts wrap: the eye loses the line, and a printed page has about 130.
    private const double Widest = 52;

    // A title takes as many lines before it widens its column.
    private const int TitleLines = 3;

    public static IReadOnlyList<double> Of(IReadOnlyList<ReportColumn> columns, IReadOnlyList<IReadOnlyList<ReportCell>> rows) =>
        [.. columns.Select((column, index) => Of(column, rows.Select(row => CellText.Of(row[index], column))))];

    private static double Of(ReportColumn column, IEnumerable<string> texts)
    {
        // Totals are bold, and any row may be one.
        var content = texts.Append("").Max(TextWidth.Of);
        var width = Math.Max(TextWidth.OfWidestWord(column.Title), content) * TextWidth.Bold + Padding;
        while (width < Widest && !TitleFits(column.Title, width - SheetStyle.IndentWidth))
            width++;
        return Math.Round(Math.Clamp(width, Narrowest, Widest), 1);
    }

    // A line that filled its column would touch the title of the next one.
    private static bool TitleFits(string title, double width)
    {
        var lines = TextLines.Widths(title, width, TextWidth.Bold);
        return lines.Count <= TitleLines && lines.Max() <= width - Gap;
    }
}
