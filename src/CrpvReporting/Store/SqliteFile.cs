using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>Connections to a file of ours: how long they wait, what they keep in memory.</summary>
internal static class SqliteFile
{
    private const int BusySeconds = 15;

    /// <summary>Opens a connection and reads from it once: opening alone does not tell whether the file can be used.</summary>
    /// <param name="source">Path or address of the file.</param>
    /// <param name="mode">What may be done with it.</param>
    /// <param name="settings">Pragmas beside those of every connection.</param>
    /// <exception cref="SqliteException">The file cannot be used as asked.</exception>
    public static SqliteConnection Open(string source, SqliteOpenMode mode, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = BusySeconds,
            ForeignKeys = true,
        }.ToString());
        try
        {
            connection.Open();
            connection.Run(null, $"PRAGMA busy_timeout = {BusySeconds * 1000}");
            connection.Run(null, settings);
            connection.Long("PRAGMA schema_version");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
