using CrpvReporting.Domain;
using CrpvReporting.Schema;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>The codes of a set, read once each.</summary>
internal sealed class CodeSetReader(SqliteConnection connection, CodeLists lists)
{
    private readonly Dictionary<long, CodeEntry[]> sets = [];

    public CodeSetReader(BalanceStore store)
        : this(store.Connection, store.Lists)
    {
    }

    public IReadOnlyList<CodeEntry> Entries(long? id)
    {
        if (id is not { } known)
            return [];
        if (sets.TryGetValue(known, out var entries))
            return entries;
        var row = connection.Rows("SELECT list, codes FROM code_set WHERE id = $1", known)
            .Select(reader => (List: reader.GetString(0), Codes: reader.GetString(1))).First();
        return sets[known] = [.. row.Codes.Split('|').Select(code => lists[row.List].FirstOrDefault(entry => entry.Code == code) ?? throw CodeIds.Missing(row.List, code))];
    }
}
