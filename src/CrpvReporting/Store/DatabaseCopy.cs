using CrpvReporting.Store.Migrations;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>A database copied as it is at one moment, whoever writes in it meanwhile, and the proof that a copy is sound.</summary>
public static class DatabaseCopy
{
    /// <summary>Writes a copy to a file that does not exist, and sees it on the disk.</summary>
    /// <exception cref="StoreException">The database is not ours, or cannot be read.</exception>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    public static void Write(string database, string copy)
    {
        try
        {
            using var connection = BalanceStore.Connect(database, StoreAccess.Read).Connection;
            if (!Migrator.IsOurs(connection))
                throw new StoreException($"{database} n'est pas une base de crpv.");
            connection.Run(null, "VACUUM INTO $1", copy);
        }
        catch (SqliteException exception)
        {
            throw BalanceStore.Explain(exception, database);
        }

        using var written = new FileStream(copy, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <summary>Whether a database that nobody uses is sound: its pages, its indexes, what its rows refer to. Nothing is written beside it.</summary>
    public static bool IsSound(string database)
    {
        try
        {
            using var connection = BalanceStore.ConnectUnchanging(database);
            return Migrator.IsOurs(connection)
                && connection.Rows("PRAGMA integrity_check").Select(row => row.GetString(0)).SequenceEqual(["ok"])
                && !connection.Rows("PRAGMA foreign_key_check").Any();
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
