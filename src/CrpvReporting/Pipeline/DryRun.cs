using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>
/// An import that stores nothing: says of each file what importing it, after those before it, would do. The database is
/// opened as a reader does, and need not exist.
/// </summary>
public sealed class DryRun : IDisposable
{
    private readonly Workspace workspace;
    private readonly BalanceStore? store;
    private readonly Dictionary<(CodeEntry Centre, int Year), (int Version, Func<ComparedReturn> Lines)> versions = [];
    private readonly Dictionary<(CodeEntry Centre, int Year), (int Version, IReadOnlyDictionary<CodeEntry, decimal> Values)> forms = [];
    private readonly Dictionary<(string Sha256, string? Sheet, CodeEntry? Centre, int? Year), Receipt> accepted = [];

    /// <exception cref="StoreException">There is a database, and it cannot be read.</exception>
    public DryRun(Workspace workspace)
    {
        this.workspace = workspace;
        var database = new FileInfo(workspace.Database);
        store = Directory.Exists(workspace.Database) || database is { Exists: true, Length: > 0 } ? workspace.Open(StoreAccess.Read) : null;
    }

    /// <summary>What importing a file would answer.</summary>
    public IReadOnlyList<Receipt> Take(string path, ReturnOptions options, CancellationToken cancellation = default)
    {
        options = ReceiveFile.WithMemory(options, store);
        using var file = ReturnFile.Open(path, options, workspace.Schema, workspace.Lists, workspace.Limits, cancellation);
        if (file.Fingerprint is not { } fingerprint)
            return ReceiveFile.Receipts(file, null);
        var sha256 = Convert.ToHexStringLower(fingerprint.Sha256);
        if (Unchanged(file, sha256) is { } unchanged)
            return unchanged;

        var digests = file.Sheets.GroupBy(ReceiveFile.KeyOf).Select(group => (group.Key, Digest: FileReturn.Digest([.. group], store))).ToList();
        if (file.Sheets.Any(sheet => sheet.IsRefused))
            return ReceiveFile.Receipts(file, null);
        var taken = digests.ToDictionary(
            group => group.Key,
            group => group.Key.Kind == ReturnKind.YearlyForm
                ? AddForm(group.Key.Centre!, group.Key.Year!.Value, FormValues.Read(file.Sheets.Where(sheet => ReceiveFile.KeyOf(sheet) == group.Key)))
                : Add(group.Key.Centre!, group.Key.Year!.Value, new FileReturn(workspace, path, options, group.Key.Centre!, group.Key.Year!.Value).Compared(group.Digest)));
        var receipts = ReceiveFile.Receipts(file, taken);
        foreach (var receipt in receipts)
            accepted[(sha256, receipt.Sheet, receipt.Centre, receipt.Year)] = receipt;
        return receipts;
    }

    public void Dispose() => store?.Dispose();

    /// <summary>The receipts of bytes that the store or a file before this one has already; null when something is new.</summary>
    private IReadOnlyList<Receipt>? Unchanged(ReturnFile file, string sha256)
    {
        if (store is not null && ReceiveFile.Unchanged(store, file, sha256) is { } stored)
            return stored;
        var before = file.Sheets.Select(sheet => accepted.GetValueOrDefault((sha256, sheet.Name, sheet.Centre, sheet.Year))).ToList();
        return before.Contains(null)
            ? null
            : [.. before.Select(receipt => receipt! with { File = file.Name, Status = ReceiptStatus.Unchanged, Change = null, FormChange = null })];
    }

    private NewVersion AddForm(CodeEntry centre, int year, IReadOnlyDictionary<CodeEntry, decimal> values)
    {
        var former = FormerForm(centre, year);
        forms[(centre, year)] = (1 + (former?.Version ?? 0), values);
        return new NewVersion(forms[(centre, year)].Version, null) { FormChange = former is { } replaced ? FormComparison.Of(replaced.Values, values) : null };
    }

    private (int Version, IReadOnlyDictionary<CodeEntry, decimal> Values)? FormerForm(CodeEntry centre, int year)
    {
        if (forms.TryGetValue((centre, year), out var taken))
            return taken;
        return store?.CurrentYearlyForms(year).FirstOrDefault(form => form.Centre == centre) is { } stored
            ? (stored.Version!.Value, FormValues.Stored(store, centre, year)!)
            : null;
    }

    private NewVersion Add(CodeEntry centre, int year, ComparedReturn current)
    {
        var former = Former(centre, year);
        var version = 1 + (former?.Version ?? 0);
        versions[(centre, year)] = (version, () => current);
        return new NewVersion(version, former is { } replaced ? ReturnComparison.Of(replaced.Lines(), current) : null);
    }

    private (int Version, Func<ComparedReturn> Lines)? Former(CodeEntry centre, int year)
    {
        if (versions.TryGetValue((centre, year), out var taken))
            return taken;
        return store?.FindCurrent(centre, year) is { } stored
            ? (stored.Version!.Value, () => StoredReturn.Of(store, stored, StoredReturn.Digest(store, stored)))
            : null;
    }
}
