using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>« Sommaire »: every other sheet, with its title and a link to it.</summary>
internal static class ContentsSheet
{
    public const string Name = "Sommaire";
    public const string Description = "Cette feuille contient la liste des feuilles du classeur, avec un lien vers chacune.";

    private static readonly ReportColumn[] Columns =
    [
        new("feuille", "Feuille", ColumnKind.Text),
        new("titre", "Titre", ColumnKind.Text),
    ];

    public static void Add(XLWorkbook workbook, BalanceReport report)
    {
        (string Name, string Title)[] targets =
        [
            (CoverSheet.Name, report.Title),
            (NotesSheet.Name, NotesSheet.Title),
            .. report.Tables.Select(table => (table.Name, NoteMarks.Without(table.Title))),
            .. report.Lines is { } lines ? ((string, string)[])[(lines.Name, lines.Title)] : [],
        ];
        var sheet = NewSheet.Add(workbook, Name);
        NewSheet.SetWidths(sheet, TwoColumns.Widths(targets.Select(target => target.Name)));
        var headerRow = SheetHead.Write(sheet, Name, [Description]);
        SheetTable.Write(sheet, headerRow, Columns, targets.Select(target => new[] { ReportCell.Of(target.Name), ReportCell.Of(target.Title) }));
        for (var i = 0; i < targets.Length; i++)
        {
            var cell = sheet.Cell(headerRow + 1 + i, 1);
            cell.Hyperlink = new XLHyperlink($"'{targets[i].Name}'!A1", $"Aller à la feuille {targets[i].Name}");
            SheetStyle.Hyperlink(cell.Style);
        }
        RowHeights.Set(sheet, headerRow);
    }
}
