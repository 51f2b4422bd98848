using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>The sheet of a table of the balance.</summary>
internal static class TableSheet
{
    public static void Add(XLWorkbook workbook, ReportTable table)
    {
        var sheet = NewSheet.Add(workbook, table.Name);
        IReadOnlyList<IReadOnlyList<ReportCell>> rows = table.Total is { } total ? [.. table.Rows, total] : table.Rows;
        NewSheet.SetWidths(sheet, ColumnWidths.Of(table.Columns, rows));
        var headerRow = SheetHead.Write(sheet, table.Title, [table.Description, table.Source, .. table.Notes]);
        var written = SheetTable.Write(sheet, headerRow, table.Columns, rows);
        if (table.Total is not null)
            SheetStyle.Total(written.LastRow().Style);
        RowHeights.Set(sheet, headerRow);
    }
}
