using System.Globalization;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Tests.Import.Reading;

/// <summary>Reads the bytes of a file and writes its rows as text, one per line: « 3: a|b » for row 3.</summary>
internal static class ReadRows
{
    public static ISpreadsheet Open(byte[] content, ReadingLimits? limits = null, bool repairsQuotes = false) =>
        OpenUntil(content, limits, CancellationToken.None, repairsQuotes);

    /// <summary>Opens a file whose reading may be given up.</summary>
    public static ISpreadsheet OpenUntil(byte[] content, ReadingLimits? limits, CancellationToken cancellation, bool repairsQuotes = false)
    {
        var stream = new MemoryStream(content);
        return SpreadsheetFile.Open(stream, FileFingerprint.Of(stream), limits, repairsQuotes, cancellation);
    }

    /// <summary>The cells of a text, its quotes repaired where they contradict each other.</summary>
    public static List<string[]> Repaired(string text)
    {
        using var file = Open(System.Text.Encoding.UTF8.GetBytes(text), repairsQuotes: true);
        using var reader = file.Read(file.Sheets[0]);
        var row = new SheetRow();
        var rows = new List<string[]>();
        while (reader.Read(row))
            rows.Add(row.ToTexts());
        return rows;
    }

    /// <summary>The rows of the first sheet.</summary>
    public static string[] Of(byte[] content, ReadingLimits? limits = null)
    {
        using var file = Open(content, limits);
        return Of(file, file.Sheets[0]);
    }

    public static string[] Of(ISpreadsheet file, SheetInfo sheet)
    {
        using var reader = file.Read(sheet);
        var row = new SheetRow();
        var rows = new List<string>();
        while (reader.Read(row))
            rows.Add(string.Create(CultureInfo.InvariantCulture, $"{row.Number}: {string.Join('|', row.ToTexts())}"));
        return [.. rows];
    }

    /// <summary>Whether a file is read to its end or said to be unreadable: anything else throws.</summary>
    public static bool ReadsOrRefuses(byte[] content)
    {
        try
        {
            using var file = Open(content);
            foreach (var sheet in file.Sheets)
                Of(file, sheet);
        }
        catch (UnreadableFileException exception)
        {
            return exception.Detail.Length > 0;
        }

        return true;
    }

    /// <summary>The kinds of the cells of the first row.</summary>
    public static CellKind[] KindsOfFirstRow(byte[] content)
    {
        using var file = Open(content);
        using var reader = file.Read(file.Sheets[0]);
        var row = new SheetRow();
        if (!reader.Read(row))
            return [];
        var kinds = new CellKind[row.Count];
        for (var i = 0; i < kinds.Length; i++)
            kinds[i] = row[i].Kind;
        return kinds;
    }
}
