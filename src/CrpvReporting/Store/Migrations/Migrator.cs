using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store.Migrations;

/// <summary>
/// Brings a database to the program's schema: numbered <c>.sql</c> files, each applied in one transaction with its
/// record. A database of a newer program is refused; an older one is copied aside first.
/// </summary>
/// <param name="known">The migrations, in order.</param>
internal sealed class Migrator(IReadOnlyList<Migration> known)
{
    public int Latest => known[^1].Number;

    /// <summary>Whether a database was made by this program, of whatever version.</summary>
    public static bool IsOurs(SqliteConnection connection) =>
        connection.Long("SELECT count(*) FROM pragma_table_info('schema_migration') WHERE name IN ('number', 'name', 'applied_at')") == 3;

    /// <summary>The last migration applied; 0 for an empty database. Changes nothing.</summary>
    /// <exception cref="StoreException">The database was made by something else, or by a newer program.</exception>
    public int Current(SqliteConnection connection, string file)
    {
        if (!IsOurs(connection))
            return connection.Long("SELECT count(*) FROM sqlite_schema") == 0
                ? 0
                : throw new StoreException($"{file} n'est pas une base de crpv.");
        var current = (int)connection.Long("SELECT coalesce(max(number), 0) FROM schema_migration");
        return current <= Latest
            ? current
            : throw new StoreException($"{file} vient d'une version plus récente de crpv (schéma {current}, connu jusqu'à {Latest}) : mettez crpv à jour.");
    }

    /// <summary>Applies what is missing. Sets a copy of an older database aside first.</summary>
    public void Apply(SqliteConnection connection, string file, int current, DateTimeOffset now)
    {
        if (current > 0 && current < Latest)
            SetAside(connection, file, current);
        foreach (var (number, name, sql) in known.Where(migration => migration.Number > current))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            connection.Run(transaction, "CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT");

            // Another process may have applied it while this one waited for the lock.
            if (connection.Long("SELECT count(*) FROM schema_migration WHERE number = $1", transaction, number) == 0)
            {
                connection.Run(transaction, sql);
                connection.Run(
                    transaction, "INSERT INTO schema_migration (number, name, applied_at) VALUES ($1, $2, $3)", number, name, StoreTime.Text(now));
            }

            transaction.Commit();
        }
    }

    private static void SetAside(SqliteConnection connection, string file, int current)
    {
        var copy = $"{file}.schema-{current.ToString(CultureInfo.InvariantCulture)}.bak";
        File.Delete(copy);
        connection.Run(null, "VACUUM INTO $1", copy);
    }
}
