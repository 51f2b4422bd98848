using CrpvReporting.Aggregate;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;

namespace CrpvReporting.Web.Balances;

/// <summary>
/// The years that pages look at, read once as long as nothing is added to the database, and each year before them as long as nothing is
/// added to it. What is kept is bounded; a year that is being read is waited for, not read twice.
/// </summary>
internal sealed class LoadedBalances(SiteWorkspace site)
{
    private const int Most = 6;
    private readonly KeptOnce<(int Year, string? Frozen, string Data), LoadedBalance?> balances = new();
    private readonly KeptOnce<(int Year, long Return, long Lists), YearBalance> years = new();

    /// <summary>A year as it is, or as a frozen balance of that label saw it; null when there is neither.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public LoadedBalance? Find(int year, string? frozen = null)
    {
        var key = (year, frozen, Data: DataVersion(year));
        balances.Forget(key, other => other.Year == year && other.Data != key.Data, Most);
        return balances.Get(key, () => Load(year, frozen, key.Data));
    }

    /// <summary>What tells that nothing was added to the database; empty as long as there is none.</summary>
    /// <param name="year">The year that figures are about; null: any year.</param>
    public string DataVersion(int? year = null)
    {
        using var store = site.Balance.OpenIfAny();
        return store?.DataVersion(year) ?? "";
    }

    private LoadedBalance? Load(int year, string? frozen, string data)
    {
        var workspace = frozen is null ? site.Balance : FreezeBalance.Find(site.Balance, year, frozen);
        if (workspace is null)
            return null;
        using var store = workspace.OpenIfAny();
        return store is null || !store.ReceivedYears().Contains(year) ? null : new LoadedBalance(workspace, frozen is null ? YearsOf(workspace, store, year) : LoadBalance.Years(workspace, store, year), data);
    }

    /// <summary>A year and those before it: one return that arrives makes one year be read again.</summary>
    private List<YearBalance> YearsOf(Workspace workspace, BalanceStore store, int year) => [.. store.ReceivedYears().Where(other => other <= year).Select(other =>
    {
        var key = (Year: other, store.LastReturn(other), workspace.ListsEdition);
        years.Forget(key, known => known.Year == other);
        return years.Get(key, () => LoadBalance.Year(workspace, store, other));
    })];
}
