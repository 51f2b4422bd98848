using CrpvReporting.Domain;
using CrpvReporting.Schema;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>The integer that stands for each code in the database, both ways.</summary>
internal sealed class CodeIds
{
    private readonly Dictionary<CodeEntry, long> ids = [];
    private readonly Dictionary<long, CodeEntry> entries = [];
    private readonly Dictionary<long, (string List, string Code)> words = [];

    private CodeIds(CodeLists lists, SqliteConnection connection)
    {
        var known = new Dictionary<(string List, string Code), long>();
        foreach (var row in connection.Rows("SELECT id, list, code FROM code"))
        {
            known[(row.GetString(1), row.GetString(2))] = row.GetInt64(0);
            words[row.GetInt64(0)] = (row.GetString(1), row.GetString(2));
        }

        foreach (var entry in lists.All.SelectMany(list => list))
            if (known.TryGetValue((entry.List, entry.Code), out var id))
            {
                ids[entry] = id;
                entries[id] = entry;
            }
            else
                IsComplete = false;
    }

    /// <summary>Whether every code of the lists has its integer.</summary>
    private bool IsComplete { get; } = true;

    /// <summary>Reads the integers; when the database may be written, codes new to it get theirs.</summary>
    public static CodeIds Load(CodeLists lists, SqliteConnection connection, StoreAccess access)
    {
        var loaded = new CodeIds(lists, connection);
        if (loaded.IsComplete || access != StoreAccess.Write)
            return loaded;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            foreach (var entry in lists.All.SelectMany(list => list))
                connection.Run(transaction, "INSERT OR IGNORE INTO code (list, code) VALUES ($1, $2)", entry.List, entry.Code);
            transaction.Commit();
        }

        return new CodeIds(lists, connection);
    }

    /// <summary>Makes sure, within the transaction of an import, that every code still has its integer.</summary>
    /// <exception cref="StoreException">The database was changed by something else.</exception>
    public void Verify(SqliteConnection connection)
    {
        using var codes = new RawStatement(connection, "SELECT id, list, code FROM code");
        var found = 0;
        while (codes.Step())
            if (entries.TryGetValue(codes.Long(0), out var entry) && entry.List == codes.Text(1) && entry.Code == codes.Text(2))
                found++;
        if (found < entries.Count)
            throw new StoreException("Des codes ont disparu de la base : elle a été modifiée par un autre programme. Reprenez une copie de sauvegarde.");
    }

    public long Of(CodeEntry entry) => ids[entry];

    public long? OfOptional(CodeEntry? entry) => entry is null ? null : ids[entry];

    /// <summary>The id of a code, or null when the database has never seen it.</summary>
    public long? Find(CodeEntry entry) => ids.TryGetValue(entry, out var id) ? id : null;

    /// <exception cref="StoreException">The code is no longer in the lists.</exception>
    public CodeEntry Entry(long id) => entries.TryGetValue(id, out var entry)
        ? entry
        : throw Missing(words[id].List, words[id].Code);

    /// <summary>What to say of a code that stored lines carry and that the lists have lost.</summary>
    public static StoreException Missing(string list, string code) =>
        new($"Un code utilisé par les remontées n'est plus dans les listes ({list} : {code}).");

    public CodeEntry? EntryOrNull(long? id) => id is { } known ? Entry(known) : null;
}
