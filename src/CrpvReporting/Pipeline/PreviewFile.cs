using CrpvReporting.Import.Reading;

namespace CrpvReporting.Pipeline;

/// <summary>Shows a file as it is read, without any schema.</summary>
public static class PreviewFile
{
    /// <summary>Reads a sheet: the named one, else the one that matters, which a notice before it is not.</summary>
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
        return Arrange(spreadsheet, PreviewedSheet.MainOf(spreadsheet, candidates));
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

    private static FilePreview Arrange(ISpreadsheet spreadsheet, PreviewedSheet shown)
    {
        var rows = shown.Rows;
        var roles = TableFinder.Find(rows);
        var table = new List<(int Number, string[] Cells)>();
        var aside = new List<(int Number, RowRole Role)>();
        for (var i = 0; i < rows.Count; i++)
            if (roles[i] is RowRole.Header or RowRole.Line or RowRole.Total or RowRole.Section)
                table.Add(rows[i]);
            else
                aside.Add((rows[i].Number, roles[i]));
        for (var i = 0; i < rows.Count; i++)
            if (roles[i] == RowRole.HeaderContinued)
                table[0] = (table[0].Number, Join(table[0].Cells, rows[i].Cells));
        if (spreadsheet.Traits.Separator == ' ')
            SpacedCells.Join(table);
        var realigned = spreadsheet.Traits.Format == "csv" ? Realign(table) : [];
        return new FilePreview(spreadsheet.Traits, spreadsheet.Sheets, shown.Sheet, table.Count > 0 ? table[0].Number : null, table, aside)
        {
            Marked = [.. rows.Select((row, i) => (row.Number, roles[i])).Where(row => row.Item2 is RowRole.Total or RowRole.Section)],
            Layout = shown.Layout,
            HiddenRows = shown.HiddenRows,
            RepairedCells = shown.RepairedCells,
            RealignedRows = realigned,
        };
    }

    /// <summary>Puts rows with one separator too many or too few back under their columns; the numbers of those rows. In a workbook each cell says its column.</summary>
    private static List<int> Realign(List<(int Number, string[] Cells)> table)
    {
        var realigned = new List<int>();
        if (RowAligner.Of(table.Skip(1).Select(row => row.Cells)) is not { } aligner)
            return realigned;
        for (var i = 0; i < table.Count; i++)
            if ((i == 0 ? aligner.AlignHeader(table[i].Cells) : aligner.Align(table[i].Cells)) is { } cells)
            {
                realigned.Add(table[i].Number);
                table[i] = (table[i].Number, cells);
            }

        return realigned;
    }

    /// <summary>A header on several rows is read from top to bottom.</summary>
    private static string[] Join(string[] above, string[] below) =>
        [.. Enumerable.Range(0, Math.Max(above.Length, below.Length)).Select(i => $"{above.ElementAtOrDefault(i)} {below.ElementAtOrDefault(i)}".Trim())];
}
