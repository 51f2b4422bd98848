using CrpvReporting.Import.Reading;
using CrpvReporting.Report.Correction;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline;

/// <summary>The values of a file as its reader gives them, for those who may not name the reader.</summary>
internal static class ReturnContents
{
    private const int RowsLookedAt = 50;
    private const int LongestSheetName = 31;

    /// <summary>What a workbook does not allow in the name of a sheet.</summary>
    private static readonly char[] Forbidden = ['[', ']', ':', '*', '?', '/', '\\'];

    /// <summary>The sheets to give back, with the name that each has in the file; those that we made ourselves are left out.</summary>
    /// <param name="spreadsheet">The file.</param>
    /// <param name="unnamed">What a sheet without a name is called, as that of a csv.</param>
    public static IReadOnlyList<(string? FormerName, SheetContent Content)> Of(ISpreadsheet spreadsheet, string unnamed)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. spreadsheet.Sheets.Where(sheet => !IsCorrections(spreadsheet, sheet)).Select(sheet =>
                (sheet.Name, new SheetContent(NameOf(sheet.Name ?? unnamed, names), HeaderOf(spreadsheet, sheet), sheet.Hidden, Rows(spreadsheet, sheet)))),
        ];
    }

    /// <summary>Whether a sheet is the « À corriger » of an earlier annotation.</summary>
    public static bool IsCorrections(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        return sheet.Name is not null && reader.Read(row) && row.Number == 1 && row[0].Text is TemplateSheets.CorrectionsTitle;
    }

    private static string NameOf(string name, HashSet<string> taken)
    {
        var plain = string.Concat(name.Select(c => Forbidden.Contains(c) || char.IsControl(c) ? '_' : c)).Trim('\'');
        var start = plain.Length == 0 ? TemplateSheets.Activities : plain;
        return Enumerable.Range(1, int.MaxValue)
            .Select(i => i == 1 ? "" : FormattableString.Invariant($" ({i})"))
            .Select(end => start[..Math.Min(start.Length, LongestSheetName - end.Length)] + end)
            .First(taken.Add);
    }

    /// <summary>The header as it is seen without a schema.</summary>
    private static int? HeaderOf(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        var first = new List<(int Number, string[] Cells)>();
        while (first.Count < RowsLookedAt && reader.Read(row))
            first.Add((row.Number, row.ToTexts()));
        var header = Array.IndexOf(TableFinder.Find(first), RowRole.Header);
        return header < 0 ? null : first[header].Number;
    }

    private static IEnumerable<RowContent> Rows(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        while (reader.Read(row))
            yield return Row(row);
    }

    private static RowContent Row(SheetRow row)
    {
        var cells = new List<CellContent>();
        for (var column = 0; column < row.Count; column++)
            if (row[column] is { IsEmpty: false } cell)
                cells.Add(new CellContent(column, KindOf(cell.Kind), cell.Text.ToString(), cell.Number));
        return new RowContent(row.Number, cells);
    }

    private static ValueKind KindOf(CellKind kind) => kind switch
    {
        CellKind.Number => ValueKind.Number,
        CellKind.Date => ValueKind.Date,
        CellKind.Boolean => ValueKind.Boolean,
        CellKind.Error => ValueKind.Error,
        _ => ValueKind.Text,
    };
}
