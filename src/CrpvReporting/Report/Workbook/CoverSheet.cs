using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>« Couverture »: the sentence to say aloud, and all that is needed to read the workbook.</summary>
internal static class CoverSheet
{
    public const string Name = "Couverture";
    public const string Description = "Cette feuille contient le chiffre à retenir, puis ce qu’il faut savoir pour lire le classeur : un tableau de deux colonnes.";

    private static readonly ReportColumn[] Columns =
    [
        new("rubrique", "Rubrique", ColumnKind.Text),
        new("contenu", "Contenu", ColumnKind.Text),
    ];

    public static void Add(XLWorkbook workbook, BalanceReport report)
    {
        var sheet = NewSheet.Add(workbook, Name);
        NewSheet.SetWidths(sheet, TwoColumns.Widths(report.Cover.Select(line => line.Label)));
        var headerRow = SheetHead.Write(sheet, report.Status.Shorthand is { } shorthand ? $"{report.Title} {shorthand}" : report.Title, [Description, report.Headline]);
        var headline = sheet.Cell(headerRow - 1, 1);
        headline.Style.Font.Bold = true;
        headline.Style.Font.FontSize = SheetStyle.HeadlineSize;
        var written = SheetTable.Write(sheet, headerRow, Columns, report.Cover.Select(line => new[] { ReportCell.Of(line.Label), ReportCell.Of(line.Text) }));
        written.DataRange.FirstColumn().Style.Font.Bold = true;
        RowHeights.Set(sheet, headerRow);
    }
}
