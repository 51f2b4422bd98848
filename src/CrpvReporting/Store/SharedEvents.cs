using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>The integer that stands for each shared event, made on first use within the import's transaction.</summary>
internal sealed class SharedEvents(SqliteConnection connection, SqliteTransaction transaction) : IDisposable
{
    private readonly RawStatement insert = new(connection, "INSERT OR IGNORE INTO shared_event (identifier) VALUES (?1)");
    private readonly RawStatement select = new(connection, "SELECT id FROM shared_event WHERE identifier = ?1");

    public long? Of(string? identifier)
    {
        if (identifier is null)
            return null;
        ObjectDisposedException.ThrowIf(transaction.Connection is null, transaction);
        insert.Bind(1, identifier);
        insert.Run();
        select.Bind(1, identifier);
        select.Step();
        var id = select.Long(0);
        while (select.Step())
        {
            // One row only: the statement is read to its end so that it can be used again.
        }

        return id;
    }

    public void Dispose()
    {
        insert.Dispose();
        select.Dispose();
    }
}
