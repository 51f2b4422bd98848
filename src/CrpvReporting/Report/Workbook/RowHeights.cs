using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// Heights of rows, computed from wrapped texts: LibreOffice does not when it opens a file, and cuts what is below the
/// first line.
/// </summary>
internal static class RowHeights
{
    // In points. Arial at ten points takes 12.75 a line; the rest lets rows breathe.
    private const double Line = 12.75;
    private const double Padding = 3;
    private const double AboveHeader = 9;

    // The highest row of the format.
    private const double Highest = 409;

    public static double Of(int lines) => Math.Min(lines * Line + Padding, Highest);

    /// <summary>Sets the height of each row of a finished sheet.</summary>
    public static void Set(IXLWorksheet sheet, int headerRow)
    {
        foreach (var row in sheet.RowsUsed())
        {
            var height = row.CellsUsed(cell => !cell.IsEmpty()).Max(HeightOf);
            row.Height = Math.Min(height + (row.RowNumber() == headerRow ? AboveHeader : 0), Highest);
        }
    }

    private static double HeightOf(IXLCell cell)
    {
        var size = cell.Style.Font.FontSize / SheetStyle.FontSize;
        var scale = size * (cell.Style.Font.Bold ? TextWidth.Bold : 1);
        var width = cell.WorksheetColumn().Width - cell.Style.Alignment.Indent * SheetStyle.IndentWidth;
        var lines = cell.Style.Alignment.WrapText ? TextLines.Count(cell.GetString(), width, scale) : 1;
        return lines * Line * size + Padding;
    }
}
