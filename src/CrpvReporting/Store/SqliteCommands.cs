using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>Short commands with positional parameters $1, $2…</summary>
internal static class SqliteCommands
{
    public static int Run(this SqliteConnection connection, SqliteTransaction? transaction, string sql, params object?[] parameters)
    {
        using var command = Command(connection, transaction, sql, parameters);
        return command.ExecuteNonQuery();
    }

    public static long Long(this SqliteConnection connection, string sql, SqliteTransaction? transaction = null, params object?[] parameters)
    {
        using var command = Command(connection, transaction, sql, parameters);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    public static IEnumerable<SqliteDataReader> Rows(this SqliteConnection connection, string sql, params object?[] parameters)
    {
        using var command = Command(connection, null, sql, parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader;
    }

    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction? transaction, string sql, object?[] parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction ?? command.Transaction;
        command.CommandText = sql;
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters.AddWithValue($"${i + 1}", parameters[i] ?? DBNull.Value);
        return command;
    }
}
