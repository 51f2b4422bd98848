using System.Globalization;

namespace CrpvReporting.Store;

/// <summary>What tells that nothing which figures depend on was added to a database.</summary>
public static class DataVersionReader
{
    /// <summary>The same text as long as no return, answer, edit of a list or frozen balance was added: rows are only ever added.</summary>
    /// <param name="store">The database.</param>
    /// <param name="year">The year that figures are about: a later year's returns change none of them; null: any year.</param>
    public static string DataVersion(this BalanceStore store, int? year = null) => string.Join('.', ((string[])["confirmation", "frozen_balance", "list_row"])
        .Select(table => store.Connection.Long($"SELECT coalesce(max(id), 0) FROM main.{table}"))
        .Prepend(store.Connection.Long("SELECT coalesce(max(id), 0) FROM main.submission WHERE $1 IS NULL OR year <= $1", null, year))
        .Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The last return of a year or of the one before, by which missing centres are weighed: what a year is read from changes with it, and with the lists alone.</summary>
    public static long LastReturn(this BalanceStore store, int year) =>
        store.Connection.Long("SELECT coalesce(max(id), 0) FROM main.submission WHERE year IN ($1, $1 - 1)", null, year);
}
