using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>What stands above the table of a sheet, one text per row of column A: title, description, source, notes.</summary>
internal static class SheetHead
{
    // About what a printed landscape page or a common screen shows at once.
    private const double ReadableWidth = 150;

    // Long texts wrap inside column A, which then has to be wide enough to make a paragraph.
    private const double ParagraphWidth = 45;

    /// <summary>Writes the title and the texts under it; gives the first row left free, for the table.</summary>
    public static int Write(IXLWorksheet sheet, string title, IEnumerable<string> texts)
    {
        WriteText(sheet.Cell(1, 1), title, SheetStyle.TitleSize);
        sheet.Cell(1, 1).Style.Font.Bold = true;
        var row = 2;
        foreach (var text in texts)
            WriteText(sheet.Cell(row++, 1), text, SheetStyle.FontSize);
        return row;
    }

    private static void WriteText(IXLCell cell, string text, double size)
    {
        SheetCell.Write(cell, new CellValue(null, SafeText.Of(text)));
        cell.Style.Font.FontSize = size;
        // A short text runs over the empty cells on its right: easier to read than a paragraph in a narrow column.
        var width = TextWidth.Of(text) * size / SheetStyle.FontSize;
        var column = cell.WorksheetColumn();
        cell.Style.Alignment.WrapText = width > ReadableWidth;
        if (width > ReadableWidth)
            column.Width = Math.Max(column.Width, ParagraphWidth);
    }
}
