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
        using var spreadsheet = SpreadsheetFile.Open(stream, FileFingerprint.Of(stream));
        var candidates = sheetName is null
            ? spreadsheet.Sheets
            : [.. spreadsheet.Sheets.Where(sheet => string.Equals(sheet.Name, sheetName, StringComparison.OrdinalIgnoreCase))];
        if (candidates.Count == 0)
            throw new KeyNotFoundException(string.Join(", ", spreadsheet.Sheets.Select(sheet => sheet.Name)));
        var (shown, rows) = candidates.Select(sheet => (sheet, RowsOf(spreadsheet, sheet))).FirstOrDefault(pair => pair.Item2.Count > 0, (candidates[0], []));
        return new FilePreview(spreadsheet.Traits, spreadsheet.Sheets, shown, rows.Count > 0 ? rows[0].Number : null, rows);
    }

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
