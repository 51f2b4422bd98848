using System.Globalization;
using System.Text.Json;
using CrpvReporting.Schema.Editing;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>The rows of the code lists as edited. Kept, never replaced.</summary>
public static class ListRowStore
{
    private const string Select = "SELECT id, list, code, columns, reason, edited_at FROM list_row ORDER BY id";

    /// <summary>Every edit, in order.</summary>
    public static IReadOnlyList<EditedRow> ListRows(this BalanceStore store) => Read(store.Connection);

    /// <summary>The edits that a database holds, before it is opened with the lists that they make; none where there is no database, or one without edits.</summary>
    /// <param name="file">The database.</param>
    /// <param name="known">The last edit already read: nothing more is read when there is none after it.</param>
    /// <returns>Null when there is none after it.</returns>
    /// <exception cref="StoreException">The database is busy or damaged.</exception>
    public static IReadOnlyList<EditedRow>? Peek(string file, long known)
    {
        if (new FileInfo(file) is not { Exists: true, Length: > 0 })
            return known == 0 ? null : [];
        try
        {
            using var connection = BalanceStore.ConnectToRead(file);
            if (connection.Long("SELECT count(*) FROM sqlite_schema WHERE name = 'list_row'") == 0)
                return known == 0 ? null : [];
            return connection.Long("SELECT coalesce(max(id), 0) FROM list_row") == known ? null : Read(connection);
        }
        catch (SqliteException exception) when ((exception.SqliteErrorCode & 0xFF) == SQLitePCL.raw.SQLITE_NOTADB)
        {
            // Whoever opens it for its returns says so.
            return known == 0 ? null : [];
        }
        catch (SqliteException exception)
        {
            throw BalanceStore.Explain(exception, file);
        }
    }

    /// <summary>Keeps an edit.</summary>
    /// <exception cref="SqliteException">The database is read-only, or stays busy.</exception>
    public static void AddListRow(this BalanceStore store, ListEdit edit) => store.Connection.Run(
        null,
        "INSERT INTO list_row (list, code, columns, reason, edited_at) VALUES ($1, $2, $3, $4, $5)",
        edit.List, edit.Code, edit.Columns is { } columns ? Text(columns) : null, edit.Reason, StoreTime.Text(store.Clock.GetUtcNow()));

    /// <summary>Whether anything that was ever stored, a version since replaced included, carries a code.</summary>
    public static bool IsCarried(this BalanceStore store, string list, string code)
    {
        if (store.Connection.Long("SELECT count(*) FROM code_set WHERE list = $1 AND instr('|' || codes || '|', '|' || $2 || '|') > 0", null, list, code) > 0)
            return true;
        var id = store.Connection.Long("SELECT id FROM code WHERE list = $1 AND code = $2", null, list, code);

        // Asked of the schema, so that a table added later is not forgotten here.
        return store.Connection.Rows("SELECT t.name, k.\"from\" FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k ON k.\"table\" = 'code' WHERE t.type = 'table' ORDER BY 1, 2")
            .Select(row => (Table: row.GetString(0), Column: row.GetString(1)))
            .ToList()
            .Exists(key => store.Connection.Long($"SELECT EXISTS (SELECT 1 FROM {key.Table} WHERE {key.Column} = $1)", null, id) == 1);
    }

    private static List<EditedRow> Read(SqliteConnection connection) =>
    [
        .. connection.Rows(Select).Select(row => new EditedRow(
            row.GetInt64(0), row.GetString(1), row.GetString(2), row.TextOrNull(3) is { } columns ? Columns(columns) : null, row.GetString(4),
            DateTimeOffset.Parse(row.GetString(5), CultureInfo.InvariantCulture))),
    ];

    private static string Text(IReadOnlyDictionary<string, string> columns)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in columns.OrderBy(column => column.Key, StringComparer.Ordinal))
                json.WriteString(name, value);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static Dictionary<string, string> Columns(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.EnumerateObject().ToDictionary(column => column.Name, column => column.Value.GetString()!);
    }
}
