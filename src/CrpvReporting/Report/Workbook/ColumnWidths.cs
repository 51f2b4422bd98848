using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Workbook;

/// <summary>Widths of columns, computed from what they hold: no sheet asks the reader to widen a column first.</summary>
internal static class ColumnWidths
{
    private const double Padding = 2;
    private const double Narrowest = 9;

    // Wider texts wrap: the eye loses the line, and a printed page has about 130.
    private const double Widest = 52;

    // A title may take as many lines before it widens its column.
    private const int TitleLines = 3;

    public static IReadOnlyList<double> Of(IReadOnlyList<ReportColumn> columns, IReadOnlyList<IReadOnlyList<ReportCell>> rows) =>
        [.. columns.Select((column, index) => Of(column, rows.Select(row => CellText.Of(row[index], column))))];

    private static double Of(ReportColumn column, IEnumerable<string> texts)
    {
        var title = Math.Max(TextWidth.OfWidestWord(column.Title), TextWidth.Of(column.Title) / TitleLines + 2) * TextWidth.Bold;
        // Totals are bold, and any row may be one.
        var content = texts.Select(text => TextWidth.Of(text) * TextWidth.Bold).DefaultIfEmpty().Max();
        return Math.Round(Math.Clamp(Math.Max(title, content) + Padding, Narrowest, Widest), 1);
    }
}
