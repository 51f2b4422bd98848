using System.Globalization;
using CrpvReporting.Schema;
using CrpvReporting.Store.Frozen;
using CrpvReporting.Store.Migrations;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>
/// The balance's database: one SQLite file that keeps every version of every return. Opened for one use and disposed;
/// several processes may read while one writes.
/// </summary>
public sealed class BalanceStore : IDisposable
{
    private BalanceStore(SqliteConnection connection, StoreAccess access, CodeLists lists, CodeIds codes, TimeProvider clock)
    {
        IsReadOnly = access != StoreAccess.Write;
        Connection = connection;
        Lists = lists;
        Codes = codes;
        Clock = clock;
    }

    internal SqliteConnection Connection { get; }

    /// <summary>Whether it was opened to read.</summary>
    internal bool IsReadOnly { get; }

    internal CodeLists Lists { get; }

    internal CodeIds Codes { get; }

    internal TimeProvider Clock { get; }

    /// <summary>Opens a database and brings it to this program's schema.</summary>
    /// <exception cref="StoreException">It is missing (to read), not ours, of a newer program, read-only (to write) or busy.</exception>
    public static BalanceStore Open(string file, StoreAccess access, CodeLists lists, TimeProvider clock) =>
        Open(file, access, lists, clock, new Migrator(Migration.Shipped));

    internal static BalanceStore Open(string file, StoreAccess access, CodeLists lists, TimeProvider clock, Migrator migrator)
    {
        if (Directory.Exists(file))
            throw new StoreException($"{file} est un dossier, pas une base.");
        if (access != StoreAccess.Write && !File.Exists(file))
            throw new StoreException($"Base introuvable : {file}. Importez d'abord des remontées (crpv import DOSSIER) ou indiquez --db.");
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"Le dossier de la base n'existe pas : {folder}.");
        try
        {
            return OpenAt(file, access, lists, clock, migrator);
        }
        catch (SqliteException exception)
        {
            throw Explain(exception, file);
        }
    }

    /// <summary>
    /// Opens a database, to read, as a frozen balance saw it: its returns are the current ones, its lists are in force. Every reader
    /// reads as usual.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    public static BalanceStore OpenFrozen(string file, FrozenContents frozen, TimeProvider clock)
    {
        var store = Open(file, StoreAccess.Read, frozen.Lists, clock);
        foreach (var kind in FrozenKind.All)

            // A view of the session comes before the one of that name in the database; a view takes no parameter.
            store.Connection.Run(null, string.Create(CultureInfo.InvariantCulture, $"""
                CREATE TEMP VIEW {kind.View} AS
                SELECT t.* FROM main.{kind.Table} AS t
                WHERE t.id IN (SELECT r.return_id FROM main.frozen_return AS r WHERE r.frozen_id = {frozen.Id} AND r.kind = '{kind.Name}')
                """));
        return store;
    }

    /// <summary>What a failure of SQLite means for the user.</summary>
    public static StoreException Explain(SqliteException exception, string file) => new(
        (exception.SqliteErrorCode & 0xFF) switch
        {
            SQLitePCL.raw.SQLITE_READONLY => $"La base {file} est en lecture seule : rien ne peut y être enregistré.",
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"La base {file} est occupée par un autre programme : réessayez dans un instant.",
            SQLitePCL.raw.SQLITE_NOTADB => $"{file} n'est pas une base de crpv.",
            SQLitePCL.raw.SQLITE_CORRUPT => $"La base {file} est endommagée : reprenez une copie de sauvegarde.",
            SQLitePCL.raw.SQLITE_FULL => $"Le disque est plein : la base {file} est restée comme avant.",
            SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM => $"La base {file} ne peut pas être ouverte : vérifiez les droits sur le fichier et son dossier.",
            SQLitePCL.raw.SQLITE_IOERR => $"La base {file} ne peut pas être lue ou écrite (erreur du disque).",
            _ => $"La base {file} ne peut pas être utilisée ({exception.Message}).",
        },
        exception);

    /// <summary>Another connection to the same file, to go once through lines that this one has found. It sees what was committed when it reads.</summary>
    internal SqliteConnection ConnectBeside()
    {
        var known = new SqliteConnectionStringBuilder(Connection.ConnectionString);
        var connection = ConnectAs(known.DataSource, known.Mode);
        connection.Run(null, "PRAGMA cache_size = -4096");
        return connection;
    }

    /// <summary>A connection to a database that exists, whatever is in it, to look at it before it is opened.</summary>
    /// <exception cref="SqliteException">It cannot be opened, or is no database.</exception>
    internal static SqliteConnection ConnectToRead(string file) => Connect(file, StoreAccess.Read).Connection;

    public void Dispose() => Connection.Dispose();

    private static BalanceStore OpenAt(string file, StoreAccess access, CodeLists lists, TimeProvider clock, Migrator migrator)
    {
        var (connection, writable) = Connect(file, access);
        try
        {
            var current = migrator.Current(connection, file);
            if (access != StoreAccess.Write && current == 0)
                throw new StoreException($"La base {file} est vide : importez d'abord des remontées.");

            // Only now is the file known to be ours: what belongs to another program is left as it was, to the byte.
            if (writable)
                connection.Run(null, "PRAGMA journal_mode = WAL");
            if (current < migrator.Latest)
                migrator.Apply(connection, file, current, clock.GetUtcNow());

            // A report reads many times: it sees the database as it was at its first reading, whatever is imported meanwhile.
            if (access != StoreAccess.Write)
                connection.Run(null, "BEGIN");
            if (access == StoreAccess.ReadOnce)
                connection.Run(null, "PRAGMA cache_size = -4096");
            return new BalanceStore(connection, access, lists, CodeIds.Load(lists, connection, access), clock);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal static (SqliteConnection Connection, bool Writable) Connect(string file, StoreAccess access)
    {
        try
        {
            return (ConnectAs(file, access != StoreAccess.Write ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate), true);
        }
        catch (SqliteException exception) when (access != StoreAccess.Write
            && (exception.SqliteErrorCode & 0xFF) is SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN)
        {
            // On a read-only medium the write-ahead log cannot be made; nobody can write either, so the file is taken as it is.
            return (ConnectUnchanging(file), false);
        }
    }

    /// <summary>A connection to a file that nobody writes: no file is made beside it.</summary>
    internal static SqliteConnection ConnectUnchanging(string file) => ConnectAs(new Uri(Path.GetFullPath(file)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);

    private static SqliteConnection ConnectAs(string source, SqliteOpenMode mode) =>
        SqliteFile.Open(source, mode, "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
}
