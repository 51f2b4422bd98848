using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>The integer that stands for each distinct set of codes, made on first use within the import's transaction.</summary>
internal sealed class CodeSets(SqliteConnection connection, SqliteTransaction transaction)
{
    private readonly Dictionary<(string List, string Codes), long> ids = [];

    /// <summary>The id of a set; null for an empty one.</summary>
    public long? Of(IReadOnlyList<CodeEntry> entries)
    {
        if (entries.Count == 0)
            return null;
        var list = entries[0].List;
        var codes = entries.Count == 1 ? entries[0].Code : string.Join('|', entries.OrderBy(entry => entry.Index).Select(entry => entry.Code));
        if (ids.TryGetValue((list, codes), out var id))
            return id;
        connection.Run(transaction, "INSERT OR IGNORE INTO code_set (list, codes) VALUES ($1, $2)", list, codes);
        id = connection.Long("SELECT id FROM code_set WHERE list = $1 AND codes = $2", transaction, list, codes);
        return ids[(list, codes)] = id;
    }
}
