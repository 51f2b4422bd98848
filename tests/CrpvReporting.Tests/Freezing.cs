using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;

namespace CrpvReporting.Tests;

/// <summary>Frozen balances of a small store.</summary>
internal static class Freezing
{
    public const string Reason = "Vu avec le centre";

    /// <summary>What stands between a year and its publication.</summary>
    public static IReadOnlyList<GateItem> Gate(this SmallStore store, int year) => store.Read(opened => ReleaseGate.Check(store.Workspace, opened, year));

    /// <summary>Freezes a year with these reasons by name.</summary>
    public static FreezeOutcome TryFreeze(this SmallStore store, int year, string label, params (string Name, string Reason)[] accepted)
    {
        using var opened = store.Workspace.Open(StoreAccess.Write);
        return FreezeBalance.Run(store.Workspace, opened, year, label, accepted.ToDictionary(pair => pair.Name, pair => pair.Reason));
    }

    /// <summary>Freezes a year, every warning accepted.</summary>
    public static FrozenBalance Freeze(this SmallStore store, int year, string label) =>
        store.TryFreeze(year, label, [.. store.Gate(year).Select(item => item.Name.Split(ItemName.Separator)[0]).Distinct().Select(kind => (kind, Reason))]).Frozen!;

    /// <summary>The workspace as a frozen balance saw it; as it is for no label.</summary>
    public static Workspace At(this SmallStore store, int year, string? label) =>
        label is null ? store.Workspace : FreezeBalance.Find(store.Workspace, year, label) ?? throw new ArgumentException(label, nameof(label));

    /// <summary>Every file of a report, by its path.</summary>
    public static SortedDictionary<string, byte[]> Files(this SmallStore store, int year, string? label)
    {
        using var folder = new TempFolder();
        var workspace = store.At(year, label);
        using var opened = workspace.Open(StoreAccess.Read);
        PublishReport.Write(PublishReport.Read(workspace, opened, year), folder.Path);
        return new SortedDictionary<string, byte[]>(
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder.Path, file), File.ReadAllBytes), StringComparer.Ordinal);
    }

    public static BalanceMoves Diff(this SmallStore store, int year, string? before, string? after) => DiffBalances.Of(store.At(year, before), store.At(year, after), year);
}
