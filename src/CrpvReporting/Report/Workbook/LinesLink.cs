using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>The last column of a table whose numbers are formulas on the data lines: a link to the lines, beside the numbers.</summary>
internal static class LinesLink
{
    public const string Words = "Voir les lignes";

    private static readonly ReportColumn Column = new("lines", "Lignes additionnées", ColumnKind.Text) { Note = NoteSubject.Lines };

    /// <summary>The table with its links; as it is when none of its rows adds up lines.</summary>
    public static ReportTable Beside(ReportTable table, LineFormulas? lines)
    {
        var formulas = new TableFormulas(table, lines);
        var count = TableSheet.RowsOf(table).Count;
        if (!Enumerable.Range(0, count).Any(formulas.AddsLines))
            return table;
        return table with
        {
            Columns = [.. table.Columns, Column],
            Rows = [.. table.Rows.Select((row, i) => (IReadOnlyList<ReportCell>)[.. row, Cell(i)])],
            Total = table.Total is { } total ? [.. total, Cell(count - 1)] : null,
        };

        ReportCell Cell(int row) => formulas.AddsLines(row) ? ReportCell.Of(Words) : ReportCell.NotApplicable;
    }

    /// <summary>Makes links of the cells that say so.</summary>
    public static void Set(IXLTable written, string sheet)
    {
        foreach (var cell in written.DataRange.LastColumn().Cells().Where(cell => cell.GetString() == Words))
        {
            cell.Hyperlink = new XLHyperlink($"'{sheet}'!A{LinesSheet.HeaderRow}", $"Aller aux lignes de la feuille {sheet}");
            SheetStyle.Hyperlink(cell.Style);
        }
    }
}
