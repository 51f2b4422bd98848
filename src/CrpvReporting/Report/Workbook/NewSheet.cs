using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>An empty sheet with what all sheets share: font, A4 landscape one page wide, no grid behind ruled tables.</summary>
internal static class NewSheet
{
    private const double SideMarginInches = 0.5;

    public static IXLWorksheet Add(XLWorkbook workbook, string name)
    {
        var sheet = workbook.Worksheets.Add(name);
        SheetStyle.Body(sheet.Style);
        sheet.ShowGridLines = false;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        // One page wide, as many as needed tall.
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.Margins.Left = SideMarginInches;
        sheet.PageSetup.Margins.Right = SideMarginInches;
        sheet.Cell(1, 1).SetActive();
        return sheet;
    }

    public static void SetWidths(IXLWorksheet sheet, IReadOnlyList<double> widths)
    {
        for (var i = 0; i < widths.Count; i++)
            sheet.Column(i + 1).Width = widths[i];
    }
}
