using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>« Notes »: the numbered notes on method.</summary>
internal static class NotesSheet
{
    public const string Name = "Notes";
    public const string Title = "Notes de méthode";
    public const string Description = "Cette feuille contient les notes de méthode : les titres et les en-têtes y renvoient par leur numéro, « [note 1] ».";

    private static readonly ReportColumn[] Columns =
    [
        new("numero", "Numéro de la note", ColumnKind.Text),
        new("note", "Note", ColumnKind.Text),
    ];

    public static void Add(XLWorkbook workbook, BalanceReport report)
    {
        var sheet = NewSheet.Add(workbook, Name);
        NewSheet.SetWidths(sheet, TwoColumns.Widths([Columns[0].Title]));
        var headerRow = SheetHead.Write(sheet, Title, [Description]);
        SheetTable.Write(sheet, headerRow, Columns, report.Notes.Select((note, index) => new[] { ReportCell.Of(index + 1), ReportCell.Of(note.Text) }));
        RowHeights.Set(sheet, headerRow);
    }
}
