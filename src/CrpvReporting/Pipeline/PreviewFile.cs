using CrpvReporting.Import.Reading;

namespace CrpvReporting.Pipeline;

/// <summary>Shows a file as it is read, without any schema.</summary>
public static class PreviewFile
{
    /// <summary>Most cells kept, blank ones included: rows are kept whole here, and a single cell far to the right makes a row wide.</summary>
    private const long MostCells = 40_000_000;

    /// <summary>Reads a sheet: the named one, else the first that holds anything.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    /// <exception cref="KeyNotFoundException">There is no sheet of that name.</exception>
    public static FilePreview Read(string path, string? sheetName)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.Length == 0)
            return Empty;
        using var spreadsheet = SpreadsheetFile.Open(stream, FileFingerprint.Of(stream), repairsQuotes: true);
        var candidates = sheetName is null
            ? spreadsheet.Sheets
            : [.. spreadsheet.Sheets.Where(sheet => string.Equals(sheet.Name, sheetName, StringComparison.OrdinalIgnoreCase))];
        if (candidates.Count == 0)
            throw new KeyNotFoundException(string.Join(", ", spreadsheet.Sheets.Select(sheet => sheet.Name)));
        var (shown, rows) = candidates.Select(sheet => (sheet, RowsOf(spreadsheet, sheet))).FirstOrDefault(pair => pair.Item2.Count > 0, (candidates[0], []));
        return Arrange(spreadsheet, shown, rows);
    }

    /// <summary>An empty file is a table without rows.</summary>
    private static FilePreview Empty
    {
        get
        {
            var sheet = new SheetInfo(0, null, Hidden: false);
            return new FilePreview(new FileTraits("csv", null, HasByteOrderMark: false, null), [sheet], sheet, null, [], []);
        }
    }

    private static FilePreview Arrange(ISpreadsheet spreadsheet, SheetInfo shown, List<(int Number, string[] Cells)> rows)
    {
        var roles = TableFinder.Find(rows);
        var table = new List<(int Number, string[] Cells)>();
        var aside = new List<(int Number, RowRole Role)>();
        for (var i = 0; i < rows.Count; i++)
            if (roles[i] is RowRole.Header or RowRole.Line)
                table.Add(rows[i]);
            else
                aside.Add((rows[i].Number, roles[i]));
        for (var i = 0; i < rows.Count; i++)
            if (roles[i] == RowRole.HeaderContinued)
                table[0] = (table[0].Number, Join(table[0].Cells, rows[i].Cells));
        return new FilePreview(spreadsheet.Traits, spreadsheet.Sheets, shown, table.Count > 0 ? table[0].Number : null, table, aside);
    }

    /// <summary>A header on several rows is read from top to bottom.</summary>
    private static string[] Join(string[] above, string[] below) =>
        [.. Enumerable.Range(0, Math.Max(above.Length, below.Length)).Select(i => $"{above.ElementAtOrDefault(i)} {below.ElementAtOrDefault(i)}".Trim())];

    private static List<(int Number, string[] Cells)> RowsOf(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        var rows = new List<(int Number, string[] Cells)>();
        var kept = 0L;
        while (reader.Read(row))
        {
            kept += row.Count;
            if (kept > MostCells)
                throw new UnreadableFileException(UnreadableReason.TooLarge, "trop de cellules pour un aperçu");
            rows.Add((row.Number, row.ToTexts()));
        }

        return rows;
    }
}
