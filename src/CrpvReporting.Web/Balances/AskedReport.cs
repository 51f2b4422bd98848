using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Report;
using CrpvReporting.Store;

namespace CrpvReporting.Web.Balances;

/// <summary>The report that an address asks for: a year as it is or as a frozen balance saw it, with or without the figures of single centres.</summary>
internal sealed class AskedReport
{
    /// <summary>The label of a frozen balance, in an address.</summary>
    public const string FrozenField = "gel";

    /// <summary>Whether figures of single centres are left out, in an address.</summary>
    public const string GuardedField = "sans-centres";

    private readonly LoadedBalance loaded;

    private AskedReport(LoadedBalance loaded, string? frozen, bool withCentreFigures)
    {
        this.loaded = loaded;
        Frozen = frozen;
        WithCentreFigures = withCentreFigures;
    }

    public int Year => loaded.Balance.Year;

    /// <summary>Label of the frozen balance; null: the balance as it is.</summary>
    public string? Frozen { get; }

    public bool WithCentreFigures { get; }

    /// <summary>The report: built when it is first looked at.</summary>
    public BalanceReport Report => loaded.Report(WithCentreFigures);

    /// <summary>The years that it was made from.</summary>
    public LoadedBalance Loaded => loaded;

    /// <summary>What its files are written from, the store open as long as they are.</summary>
    public PublishedYear Published(BalanceStore store) => loaded.Published(store, WithCentreFigures);

    /// <summary>The balance as a page to read.</summary>
    public string Page => loaded.Page(WithCentreFigures);

    /// <summary>What an address asks for; null when there is no such year or frozen balance.</summary>
    public static AskedReport? Find(HttpContext http, LoadedBalances balances, int year) =>
        Find(balances, year, http.Request.Query[FrozenField], http.Request.Query[GuardedField].ToString() is "" or "0");

    /// <summary>A report; null when there is no such year or frozen balance.</summary>
    public static AskedReport? Find(LoadedBalances balances, int year, string? frozen, bool withCentreFigures)
    {
        var label = string.IsNullOrWhiteSpace(frozen) ? null : frozen;
        return balances.Find(year, label) is { } loaded ? new AskedReport(loaded, loaded.Workspace.Frozen?.Balance.Label, withCentreFigures) : null;
    }

    /// <summary>An address that asks for the same report.</summary>
    /// <param name="path">The address, without its query.</param>
    /// <param name="more">What it asks for beside.</param>
    public string Address(string path, params (string Name, string Value)[] more)
    {
        List<(string Name, string Value)> fields = [.. Frozen is null ? [] : ((string, string)[])[(FrozenField, Frozen)], .. WithCentreFigures ? [] : ((string, string)[])[(GuardedField, "1")], .. more];
        return fields.Count == 0 ? path : $"{path}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}";
    }
}
