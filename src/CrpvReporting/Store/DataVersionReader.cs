using System.Globalization;

namespace CrpvReporting.Store;

/// <summary>What tells that nothing which figures depend on was added to a database.</summary>
public static class DataVersionReader
{
    /// <summary>The same text as long as no return, answer, edit of a list or frozen balance was added: rows are only ever added.</summary>
    public static string DataVersion(this BalanceStore store) => string.Join('.', ((string[])["submission", "confirmation", "frozen_balance", "list_row"])
        .Select(table => store.Connection.Long($"SELECT coalesce(max(id), 0) FROM main.{table}").ToString(CultureInfo.InvariantCulture)));
}
