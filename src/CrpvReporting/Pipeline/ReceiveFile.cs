using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>
/// Takes a file: reads it, checks it cell by cell, and stores it whole or not at all. One receipt per sheet of data.
/// </summary>
public static class ReceiveFile
{
    /// <summary>Reads and checks a file as an import would; stores nothing.</summary>
    public static IReadOnlyList<Receipt> Check(Workspace workspace, string path, ReturnOptions options, CancellationToken cancellation = default)
    {
        using var file = ReturnFile.Open(path, options, workspace.Schema, workspace.Lists, workspace.Limits, cancellation);
        CheckLines(file);

        return [.. file.Sheets.Select(sheet => ReceiptOf(file, sheet, null))];
    }

    /// <summary>
    /// Reads, checks and stores a file. Any error refuses it whole: only the attempt and its findings are kept. Bytes
    /// that were accepted before change nothing.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be written.</exception>
    public static IReadOnlyList<Receipt> Import(
        Workspace workspace, BalanceStore store, string path, ReturnOptions options, CancellationToken cancellation = default)
    {
        using var file = ReturnFile.Open(path, options, workspace.Schema, workspace.Lists, workspace.Limits, cancellation);
        if (file.Fingerprint is not { } fingerprint)
            return [.. file.Sheets.Select(sheet => ReceiptOf(file, sheet, null))];
        var sha256 = Convert.ToHexStringLower(fingerprint.Sha256);
        if (Unchanged(store, file, sha256) is { } unchanged)
            return unchanged;

        var versions = StoreAccepted(workspace, store, file, sha256, fingerprint.Length);
        if (versions is null)
            StoreRefused(workspace, store, file, sha256, fingerprint.Length);
        return [.. file.Sheets.Select(sheet => ReceiptOf(file, sheet, versions?[(sheet.Centre!, sheet.Year!.Value)]))];
    }

    /// <summary>Reads every line for its faults alone.</summary>
    private static void CheckLines(ReturnFile file)
    {
        foreach (var sheet in file.Sheets)
            foreach (var _ in LinesOf(sheet))
            {
                // Reading is checking.
            }
    }

    private static List<Receipt>? Unchanged(BalanceStore store, ReturnFile file, string sha256)
    {
        var receipts = new List<Receipt>();
        foreach (var sheet in file.Sheets)
        {
            if (sheet.IsRefused || sheet.Centre is not { } centre || sheet.Year is not { } year
                || store.FindAccepted(sha256, centre, year) is not { } former)
                return null;
            var (lines, halfDays) = store.SheetCounts(former.Id, sheet.Name);
            receipts.Add(new Receipt(
                file.Name, sheet.Name, centre, year, ReceiptStatus.Unchanged, former.Version, lines, halfDays, store.Findings(former.Id, sheet.Name)));
        }

        return receipts;
    }

    /// <summary>Stores the returns of a file; null, and nothing stored, when one of them is refused.</summary>
    private static Dictionary<(CodeEntry Centre, int Year), int>? StoreAccepted(
        Workspace workspace, BalanceStore store, ReturnFile file, string sha256, long length)
    {
        if (file.Sheets.Any(sheet => sheet.IsRefused))
        {
            // Known to be refused: the lines are read for their faults only, and the database is left alone.
            CheckLines(file);

            return null;
        }

        var versions = new Dictionary<(CodeEntry Centre, int Year), int>();
        using var import = ImportTransaction.Begin(store, file.Name, sha256, length);
        foreach (var group in file.Sheets.GroupBy(sheet => (sheet.Centre!, sheet.Year!.Value)))
            versions[group.Key] = import.AddAccepted(
                group.Key.Item1, group.Key.Value, [.. group.Select(ToStore)], Workspace.ProgramVersion, workspace.Schema.Version);
        if (file.Sheets.Any(sheet => sheet.IsRefused))
            return null;
        import.Commit();
        return versions;
    }

    private static void StoreRefused(Workspace workspace, BalanceStore store, ReturnFile file, string sha256, long length)
    {
        using var import = ImportTransaction.Begin(store, file.Name, sha256, length);
        foreach (var group in file.Sheets.GroupBy(sheet => (sheet.Centre, sheet.Year)))
            import.AddRefused(group.Key.Centre, group.Key.Year, [.. group.Select(ToStore)], Workspace.ProgramVersion, workspace.Schema.Version);
        import.Commit();
    }

    private static SheetToStore ToStore(SheetReturn sheet) => new(
        sheet.Name,
        Prefetch.Ahead(LinesOf(sheet)),
        () => (sheet.Rows, sheet.HalfDays),
        () => sheet.HasWarnings,
        () => sheet.Findings);

    private static IEnumerable<Activity> LinesOf(SheetReturn sheet)
    {
        using var lines = sheet.ReadLines().GetEnumerator();
        while (Next(sheet, lines))
            yield return lines.Current;
    }

    private static bool Next(SheetReturn sheet, IEnumerator<Activity> lines)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (UnreadableFileException exception)
        {
            sheet.AddUnreadable(exception);
            return false;
        }
    }

    private static Receipt ReceiptOf(ReturnFile file, SheetReturn sheet, int? version) => new(
        file.Name,
        sheet.Name,
        sheet.Centre,
        sheet.Year,
        file.Sheets.Any(other => other.IsRefused) ? ReceiptStatus.Refused : sheet.HasWarnings ? ReceiptStatus.AcceptedWithWarnings : ReceiptStatus.Accepted,
        version,
        sheet.Rows,
        sheet.HalfDays,
        sheet.Findings);
}
