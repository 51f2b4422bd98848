using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Report.Pages.Faults;
using CellReference = CrpvReporting.Report.Correction.CellReference;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>
/// Reads what stands in a file around its findings, as the spreadsheet numbers rows and columns. Only the rows that are shown are kept, and
/// reading stops at the last of them.
/// </summary>
public static class ReadExcerpts
{
    private const int RowsLookedAt = 50;
    private const int MostColumns = 60;
    private const int LongestText = 80;

    /// <summary>What stands in the place of what is about people, which no page repeats.</summary>
    private const string Masked = "•••";

    /// <summary>An excerpt of each sheet that has a finding to show on a row; nothing of a file that cannot be read.</summary>
    /// <param name="workspace">The limits in force.</param>
    /// <param name="path">The file.</param>
    /// <param name="selection">The findings to show.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    /// <exception cref="OperationCanceledException">The reader gave up.</exception>
    public static IReadOnlyList<SheetExcerpt> Of(Workspace workspace, string path, FaultSelection selection, CancellationToken cancellation = default)
    {
        var wanted = selection.Shown.Select(numbered => numbered.Finding).Where(finding => finding.Row is not null).ToLookup(finding => finding.Sheet ?? "");
        return Read(workspace, path, wanted.ToDictionary(sheet => sheet.Key, sheet => sheet.Select(finding => (finding.Row!.Value, CellReference.Column(finding.Column)))), selection.All, cancellation);
    }

    /// <summary>A row with its header and its neighbours; null when the file has no such sheet or cannot be read.</summary>
    /// <param name="workspace">The limits in force.</param>
    /// <param name="path">The file.</param>
    /// <param name="sheet">The sheet; null for a csv.</param>
    /// <param name="row">The row, as the spreadsheet numbers it.</param>
    /// <param name="findings">Every finding of the file: what is about people is not repeated.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    /// <exception cref="OperationCanceledException">The reader gave up.</exception>
    public static SheetExcerpt? Row(Workspace workspace, string path, string? sheet, int row, IReadOnlyList<Finding> findings, CancellationToken cancellation = default) =>
        Read(workspace, path, new() { [sheet ?? ""] = [(row, null)] }, findings, cancellation).FirstOrDefault();

    /// <param name="workspace">The limits in force.</param>
    /// <param name="path">The file.</param>
    /// <param name="wanted">By sheet, the rows to show, each with the column that it is shown for; null: none more than the others.</param>
    /// <param name="all">Every finding of the file.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    private static List<SheetExcerpt> Read(
        Workspace workspace, string path, Dictionary<string, IEnumerable<(int Row, int? Column)>> wanted, IReadOnlyList<Finding> all, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
            return [];
        var excerpts = new List<SheetExcerpt>();
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var spreadsheet = SpreadsheetFile.Open(stream, FileFingerprint.Of(stream), workspace.Limits, cancellation: cancellation);
            foreach (var sheet in spreadsheet.Sheets.Where(sheet => wanted.ContainsKey(sheet.Name ?? "")))
                excerpts.Add(Read(spreadsheet, sheet, [.. wanted[sheet.Name ?? ""]], MaskedColumns(all, sheet.Name)));
        }
        catch (Exception exception) when (exception is UnreadableFileException or IOException or UnauthorizedAccessException)
        {
            // The findings say it: what could be read is shown.
        }

        return excerpts;
    }

    private static HashSet<int> MaskedColumns(IEnumerable<Finding> findings, string? sheet) =>
        [.. findings.Where(finding => finding.Code == FindingCodes.PersonalData && finding.Sheet == sheet).Select(finding => CellReference.Column(finding.Column)).OfType<int>()];

    private static SheetExcerpt Read(ISpreadsheet spreadsheet, SheetInfo sheet, List<(int Row, int? Column)> wanted, HashSet<int> masked)
    {
        var rows = wanted.SelectMany(cell => new[] { cell.Row - 1, cell.Row, cell.Row + 1 }).ToHashSet();
        var last = rows.Max();
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        var first = new List<(int Number, string[] Texts, string[] Shown)>();
        while (first.Count < RowsLookedAt && reader.Read(row))
            first.Add((row.Number, row.ToTexts(), [.. Enumerable.Range(0, row.Count).Select(column => Shown(row[column].Shown))]));
        var roles = TableFinder.Find([.. first.Select(read => (read.Number, read.Texts))]);
        var headers = Enumerable.Range(0, first.Count).Where(i => roles[i] is RowRole.Header or RowRole.HeaderContinued).ToHashSet();
        var named = headers.SelectMany(i => first[i].Texts.Select((text, column) => (text, column))).Where(cell => cell.text.Length > 0).Select(cell => cell.column);
        var faulty = wanted.Select(cell => cell.Column).OfType<int>().Distinct();
        List<int> columns = [.. faulty.Take(MostColumns).Union(named.Order()).Take(MostColumns).Order()];
        var shown = new List<ExcerptRow>();
        var filled = new HashSet<int>();
        for (var i = 0; i < first.Count; i++)
            if (headers.Contains(i) || rows.Contains(first[i].Number))
            {
                var texts = first[i].Shown;
                Keep(first[i].Number, headers.Contains(i), texts.Length, column => texts[column]);
            }

        while (row.Number <= last && reader.Read(row))
            if (rows.Contains(row.Number))
                Keep(row.Number, isHeader: false, row.Count, column => Shown(row[column].Shown));
        return new SheetExcerpt(sheet.Name, columns, shown, filled.Except(columns).Count());

        void Keep(int number, bool isHeader, int count, Func<int, string> text)
        {
            for (var column = 0; column < count; column++)
                if (text(column).Length > 0)
                    filled.Add(column);
            shown.Add(new ExcerptRow(number, isHeader, [.. columns.Select(column => column >= count ? "" : masked.Contains(column) && !isHeader && text(column).Length > 0 ? Masked : text(column))]));
        }
    }

    private static string Shown(string text) =>
        text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1), "…");
}
