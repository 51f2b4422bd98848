using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>The sheet of a table of the balance.</summary>
internal static class TableSheet
{
    /// <summary>Title, description and source, then the notes and the reading, stand above the header.</summary>
    public static int HeaderRow(ReportTable table) => 4 + table.Texts.Count;

    /// <summary>The rows under the header: the total is the last one.</summary>
    public static IReadOnlyList<IReadOnlyList<ReportCell>> RowsOf(ReportTable table) =>
        table.Total is { } total ? [.. table.Rows, total] : table.Rows;

    /// <param name="workbook">The workbook.</param>
    /// <param name="table">The table, with its links to the lines.</param>
    /// <param name="lines">Name of the sheet of the lines; null when they are not published.</param>
    public static void Add(XLWorkbook workbook, ReportTable table, string? lines)
    {
        var sheet = NewSheet.Add(workbook, table.Name);
        var rows = RowsOf(table);
        TableShape.Check(table.Name, table.Columns, rows);
        NewSheet.SetWidths(sheet, ColumnWidths.Of(table.Columns, rows));
        SheetHead.Write(sheet, table.Title, [table.Description, table.Source, .. table.Texts]);
        var headerRow = HeaderRow(table);
        var written = SheetTable.Write(sheet, headerRow, table.Columns, rows);
        if (table.Total is not null)
            SheetStyle.Total(written.LastRow().Style);
        if (lines is not null)
            LinesLink.Set(written, lines);
        RowHeights.Set(sheet, headerRow);
    }
}
