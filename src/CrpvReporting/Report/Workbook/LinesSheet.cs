using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// The sheet of the data lines, without the lines: ClosedXML takes a gigabyte for them. It makes everything else, and two
/// model rows whose styles <see cref="LinesPart"/> copies to as many lines as there are.
/// </summary>
internal static class LinesSheet
{
    /// <summary>Row of the header: title, description and source stand above.</summary>
    public const int HeaderRow = 4;

    /// <summary>The first model row: styles of ordinary cells. The second: of texts that look like formulas.</summary>
    public const int ModelRow = HeaderRow + 1;

    public static void Add(XLWorkbook workbook, DataSheet lines, IReadOnlyList<double> widths)
    {
        var sheet = NewSheet.Add(workbook, lines.Name);
        NewSheet.SetWidths(sheet, widths);
        SheetHead.Write(sheet, lines.Title, [lines.Description, lines.Source]);
        var empty = Enumerable.Repeat(ReportCell.Empty, lines.Columns.Count).ToArray();
        var table = SheetTable.Write(sheet, HeaderRow, lines.Columns, [empty, empty]);
        table.LastRow().Style.IncludeQuotePrefix = true;
        table.ShowAutoFilter = true;
        sheet.SheetView.FreezeRows(HeaderRow);
        sheet.PageSetup.SetRowsToRepeatAtTop(HeaderRow, HeaderRow);
        RowHeights.Set(sheet, HeaderRow);
    }
}
