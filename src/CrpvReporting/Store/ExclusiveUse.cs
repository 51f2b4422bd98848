using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>Something that nobody may write in the middle of.</summary>
public static class ExclusiveUse
{
    /// <summary>Reads and writes in one transaction: what is checked is what is kept, and a failure keeps nothing.</summary>
    /// <exception cref="SqliteException">The database is read-only, or stays busy.</exception>
    public static T Alone<T>(this BalanceStore store, Func<T> action)
    {
        using var transaction = store.Connection.BeginTransaction(deferred: false);
        var result = action();
        transaction.Commit();
        return result;
    }
}
