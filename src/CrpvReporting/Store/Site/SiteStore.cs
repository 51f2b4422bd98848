using CrpvReporting.Store.Migrations;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store.Site;

/// <summary>
/// The site's own database: who may use it, who did what, what waits to be imported. It is apart from the balance's, so that signing in
/// never waits for an import, and so that a balance can be handed on without its keys.
/// </summary>
public sealed class SiteStore : IDisposable
{
    private SiteStore(SqliteConnection connection, TimeProvider clock)
    {
        Connection = connection;
        Clock = clock;
    }

    internal SqliteConnection Connection { get; }

    internal TimeProvider Clock { get; }

    /// <summary>Opens the database, made when missing, and brings it to this program's schema. Its folder must exist.</summary>
    /// <exception cref="StoreException">It is not ours, of a newer program, read-only or busy.</exception>
    public static SiteStore Open(string file, TimeProvider clock)
    {
        try
        {
            // What was said to be received must survive a power cut, not only the end of the program.
            var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWriteCreate, "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
            try
            {
                var migrator = new Migrator(Migration.OfSite);
                var current = migrator.Current(connection, file);
                if (current < migrator.Latest)
                {
                    connection.Run(null, "PRAGMA journal_mode = WAL");
                    migrator.Apply(connection, file, current, clock.GetUtcNow());
                }

                return new SiteStore(connection, clock);
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
        catch (SqliteException exception)
        {
            throw BalanceStore.Explain(exception, file);
        }
    }

    /// <summary>Reads and writes in one transaction: what is checked is what is kept, and a failure keeps nothing.</summary>
    /// <exception cref="SqliteException">The database is read-only, or stays busy.</exception>
    public T Alone<T>(Func<T> action)
    {
        using var transaction = Connection.BeginTransaction(deferred: false);
        var result = action();
        transaction.Commit();
        return result;
    }

    /// <summary>Whether something could be written now.</summary>
    public bool IsWritable()
    {
        try
        {
            return Alone(() => true);
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    public void Dispose() => Connection.Dispose();
}
