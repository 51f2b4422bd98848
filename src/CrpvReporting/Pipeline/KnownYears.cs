using CrpvReporting.Domain;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Pipeline;

/// <summary>What balances can be looked at.</summary>
/// <param name="Years">The years of which something was received, oldest first.</param>
/// <param name="Frozen">The balances frozen, oldest first.</param>
public sealed record KnownYears(IReadOnlyList<int> Years, IReadOnlyList<FrozenBalance> Frozen)
{
    /// <summary>Those of a database; nothing as long as there is none.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static KnownYears Of(Workspace workspace)
    {
        using var store = workspace.OpenIfAny();
        return store is null ? new KnownYears([], []) : new KnownYears(store.ReceivedYears(), store.FrozenBalances());
    }
}
