using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<(int Year, string? Frozen, string Data), Lazy<LoadedBalance?>> kept = new();
    private readonly ConcurrentDictionary<(int Year, long Return, long Lists), Lazy<YearBalance>> years = new();

    /// <summary>A year as it is, or as a frozen balance of that label saw it; null when there is neither.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public LoadedBalance? Find(int year, string? frozen = null)
    {
        var key = (year, frozen, DataVersion(year));
        var loaded = kept.GetOrAdd(key, _ => new Lazy<LoadedBalance?>(() => Load(year, frozen, key.Item3)));
        foreach (var old in kept.Keys.Where(other => other.Year == year && other.Data != key.Item3).Concat(kept.Keys.Where(other => other != key).Skip(Most - 1)))
            kept.TryRemove(old, out _);
        try
        {
            return loaded.Value;
        }
        catch
        {
            kept.TryRemove(key, out _);
            throw;
        }
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
        var key = (other, store.LastReturn(other), workspace.ListsEdition);
        var read = years.GetOrAdd(key, _ => new Lazy<YearBalance>(() => LoadBalance.Year(workspace, store, other)));
        foreach (var old in years.Keys.Where(known => known.Year == other && known != key))
            years.TryRemove(old, out _);
        try
        {
            return read.Value;
        }
        catch
        {
            years.TryRemove(key, out _);
            throw;
        }
    })];
}
