using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>
/// Takes a file: reads it, checks it cell by cell, and stores it whole or not at all. One receipt per sheet of data.
/// </summary>
public static class ReceiveFile
{
    /// <summary>
    /// Reads and checks a file as an import would; stores nothing. The store is asked what it remembers of the centre's
    /// headers; there may be none yet.
    /// </summary>
    public static IReadOnlyList<Receipt> Check(
        Workspace workspace, BalanceStore? store, string path, ReturnOptions options, CancellationToken cancellation = default)
    {
        using var file = ReturnFile.Open(path, WithMemory(options, store), workspace.Schema, workspace.Lists, workspace.Limits, cancellation);
        CheckLines(file, store);

        return Receipts(file, null);
    }

    /// <summary>
    /// Reads, checks and stores a file. Any error refuses it whole: only the attempt and its findings are kept. Bytes
    /// that were accepted before change nothing, unless the user now tells the field of a header.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be written.</exception>
    public static IReadOnlyList<Receipt> Import(
        Workspace workspace, BalanceStore store, string path, ReturnOptions options, CancellationToken cancellation = default) =>
        Take(workspace, store, path, options, null, cancellation).Receipts;

    /// <summary>
    /// The same for a file that was handed in to the site: stored at most once, and held where it would replace what it may not.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be written.</exception>
    public static HandInOutcome HandIn(
        Workspace workspace, BalanceStore store, string path, ReturnOptions options, HandedIn handedIn, CancellationToken cancellation = default) =>
        Take(workspace, store, path, options, handedIn, cancellation);

    private static HandInOutcome Take(
        Workspace workspace, BalanceStore store, string path, ReturnOptions options, HandedIn? handedIn, CancellationToken cancellation)
    {
        using var file = ReturnFile.Open(path, WithMemory(options, store), workspace.Schema, workspace.Lists, workspace.Limits, cancellation);
        if (file.Fingerprint is not { } fingerprint)
            return new HandInOutcome(Receipts(file, null), IsHeld: false);
        var sha256 = Convert.ToHexStringLower(fingerprint.Sha256);
        if (Unchanged(store, file, sha256) is { } unchanged)
            return new HandInOutcome(unchanged, IsHeld: false);

        var source = new SourceFile(file.Name, sha256, fingerprint.Length, handedIn?.Id);
        if (StoreAccepted(workspace, store, file, source, handedIn) is { } outcome)
            return outcome;
        StoreRefused(workspace, store, file, source);
        return new HandInOutcome(Receipts(file, null), IsHeld: false);
    }

    /// <summary>The options with what the store remembers of the centres' headers; there may be no store yet.</summary>
    internal static ReturnOptions WithMemory(ReturnOptions options, BalanceStore? store) =>
        store is null ? options : options with { Memory = centre => store.RememberedMatches(centre) };

    /// <summary>Reads every line for its faults and doubts alone.</summary>
    private static void CheckLines(ReturnFile file, BalanceStore? store)
    {
        foreach (var group in file.Sheets.GroupBy(KeyOf))
            foreach (var _ in LinesOf([.. group], store))
            {
                // Reading is checking.
            }
    }

    /// <summary>The lines of the sheets of one centre and year; then the return is held against the store.</summary>
    internal static IEnumerable<Activity> LinesOf(IReadOnlyList<SheetReturn> sheets, BalanceStore? store)
    {
        var doubts = DoubtsOf(sheets, store);
        foreach (var sheet in sheets)
            foreach (var line in doubts?.Watch(sheet.Name, LinesOf(sheet)) ?? LinesOf(sheet))
                yield return line;
        doubts?.Say(store!, sheets);
    }

    /// <summary>The sheets of one kind, centre and year are one return.</summary>
    internal static (ReturnKind Kind, CodeEntry? Centre, int? Year) KeyOf(SheetReturn sheet) => (sheet.Kind, sheet.Centre, sheet.Year);

    private static ReturnDoubts? DoubtsOf(IReadOnlyList<SheetReturn> sheets, BalanceStore? store) =>
        store is not null && sheets[0] is { Kind: ReturnKind.Activities, Centre: { } centre, Year: { } year } ? new ReturnDoubts(centre, year) : null;

    /// <summary>The receipts of a file whose bytes were accepted before; null when they were not.</summary>
    internal static List<Receipt>? Unchanged(BalanceStore store, ReturnFile file, string sha256)
    {
        var receipts = new List<Receipt>();
        foreach (var sheet in file.Sheets)
        {
            if (sheet.IsRefused || sheet.Centre is not { } centre || sheet.Year is not { } year
                || store.FindAccepted(sha256, centre, year, sheet.Kind) is not { } former
                || SaysSomethingNew(store, sheet, centre))
                return null;
            var (lines, halfDays) = store.SheetCounts(former.Id, sheet.Name);
            receipts.Add(new Receipt(
                file.Name, sheet.Name, centre, year, ReceiptStatus.Unchanged, former.Version, lines, halfDays, store.Findings(former.Id, sheet.Name))
            {
                Kind = sheet.Kind,
                HeaderMatches = sheet.HeaderMatches,
            });
        }

        return receipts;
    }

    /// <summary>Whether the user now tells the field of a header that was read otherwise before.</summary>
    private static bool SaysSomethingNew(BalanceStore store, SheetReturn sheet, CodeEntry centre)
    {
        var told = sheet.HeaderMatches.Where(match => match.Step == HeaderStep.Told).ToList();
        if (told.Count == 0 || sheet.Kind != ReturnKind.Activities)
            return false;
        var known = store.RememberedMatches(centre).Select(remembered => (remembered.Match.Key, remembered.Match.Field)).ToHashSet();
        return told.Exists(match => !known.Contains((match.Key, match.Field)));
    }

    /// <summary>Stores the returns of a file; null, and nothing stored, when one of them is refused.</summary>
    private static HandInOutcome? StoreAccepted(Workspace workspace, BalanceStore store, ReturnFile file, SourceFile source, HandedIn? handedIn)
    {
        if (file.Sheets.Any(sheet => sheet.IsRefused))
        {
            // Known to be refused: the lines are read for their faults only, and the database is left alone.
            CheckLines(file, null);

            return null;
        }

        var versions = new Dictionary<(ReturnKind Kind, CodeEntry? Centre, int? Year), NewVersion>();
        using var import = ImportTransaction.Begin(store, source);
        foreach (var group in file.Sheets.GroupBy(KeyOf))
            versions[group.Key] = group.Key.Kind == ReturnKind.YearlyForm
                ? StoreForm(store, import, group.Key.Centre!, group.Key.Year!.Value, [.. group])
                : StoreActivities(workspace, store, import, group.Key.Centre!, group.Key.Year!.Value, [.. group]);

        if (file.Sheets.Any(sheet => sheet.IsRefused))
            return null;
        var receipts = Receipts(file, versions);
        if (handedIn is not null && !handedIn.MayReplace(receipts))
            return new HandInOutcome(receipts, IsHeld: true);
        import.Commit();
        return new HandInOutcome(receipts, IsHeld: false);
    }

    private static NewVersion StoreForm(BalanceStore store, ImportTransaction import, CodeEntry centre, int year, List<SheetReturn> sheets)
    {
        var former = FormValues.Stored(store, centre, year);
        var version = import.AddAccepted(centre, year, sheets.ConvertAll(sheet => ToStore(sheet, lines => lines)), Workspace.ProgramVersion, YearlyFormSchema.Shipped.Version);
        return new NewVersion(version, null) { FormChange = former is null || sheets.Exists(sheet => sheet.IsRefused) ? null : FormComparison.Of(former, FormValues.Read(sheets)) };
    }

    private static NewVersion StoreActivities(Workspace workspace, BalanceStore store, ImportTransaction import, CodeEntry centre, int year, List<SheetReturn> sheets)
    {
        using var former = FormerVersion.Start(workspace, store, centre, year);
        var doubts = new ReturnDoubts(centre, year);
        var toStore = sheets.ConvertAll(sheet => ToStore(sheet, lines => doubts.Watch(sheet.Name, former?.Watch(lines) ?? lines)));
        toStore[^1] = toStore[^1] with { Lines = Then(toStore[^1].Lines, () => doubts.Say(store, sheets)) };
        var version = import.AddAccepted(centre, year, toStore, Workspace.ProgramVersion, workspace.Schema.Version);
        return new NewVersion(version, sheets.Exists(sheet => sheet.IsRefused) ? null : former?.Compare(store));
    }

    private static void StoreRefused(Workspace workspace, BalanceStore store, ReturnFile file, SourceFile source)
    {
        using var import = ImportTransaction.Begin(store, source);
        foreach (var group in file.Sheets.GroupBy(KeyOf))
            import.AddRefused(
                group.Key.Centre, group.Key.Year, [.. group.Select(sheet => ToStore(sheet, lines => lines))], Workspace.ProgramVersion,
                group.Key.Kind == ReturnKind.YearlyForm ? YearlyFormSchema.Shipped.Version : workspace.Schema.Version);
        import.Commit();
    }

    /// <summary>The same lines; then something is done, on the thread that reads them.</summary>
    private static IEnumerable<Activity> Then(IEnumerable<Activity> lines, Action last)
    {
        foreach (var line in lines)
            yield return line;
        last();
    }

    private static SheetToStore ToStore(SheetReturn sheet, Func<IEnumerable<Activity>, IEnumerable<Activity>> watch) => new(
        sheet.Name,
        Prefetch.Ahead(watch(LinesOf(sheet))),
        () => (sheet.Rows, sheet.HalfDays),
        () => sheet.HasWarnings,
        () => sheet.Findings)
    {
        Kind = sheet.Kind,
        Values = () => sheet.Values,
        // The columns of a form are few and named by its schema: what is remembered is of activities, where two kinds of headers would mix.
        HeaderMatches = sheet.Kind == ReturnKind.Activities ? sheet.HeaderMatches : [],
    };

    /// <summary>The lines of a sheet; a file that breaks off while they are read is a finding.</summary>
    internal static IEnumerable<Activity> LinesOf(SheetReturn sheet)
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

    /// <summary>One receipt per sheet, with the versions of their centres and years where they have one.</summary>
    internal static IReadOnlyList<Receipt> Receipts(ReturnFile file, IReadOnlyDictionary<(ReturnKind Kind, CodeEntry? Centre, int? Year), NewVersion>? versions)
    {
        var said = new HashSet<(ReturnKind Kind, CodeEntry? Centre, int? Year)>();
        return
        [
            .. file.Sheets.Select(sheet =>
            {
                var version = versions?[KeyOf(sheet)];
                var isFirst = said.Add(KeyOf(sheet));
                return ReceiptOf(file, sheet, version?.Number) with { Change = isFirst ? version?.Change : null, FormChange = isFirst ? version?.FormChange : null };
            }),
        ];
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
        sheet.Findings)
    {
        Kind = sheet.Kind,
        HeaderMatches = sheet.HeaderMatches,
    };
}
