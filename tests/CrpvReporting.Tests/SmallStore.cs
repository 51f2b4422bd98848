using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Tests;

/// <summary>A database of one test, in its own folder.</summary>
internal sealed class SmallStore : IDisposable
{
    private readonly TempFolder folder = new();

    public TempFolder Folder => folder;

    public string Database => folder["bilan.db"];

    public Workspace Workspace => new(Database, new FixedClock());

    public IReadOnlyList<Receipt> Import(string fileName, params ReturnLine[] lines) => ImportText(fileName, ReturnLine.Csv(lines));

    public IReadOnlyList<Receipt> ImportText(string fileName, string text, ReturnOptions? options = null)
    {
        using var store = Workspace.Open(StoreAccess.Write);
        return ReceiveFile.Import(Workspace, store, folder.Write(fileName, text), options ?? new ReturnOptions());
    }

    /// <summary>Asks something of the store as a reader would.</summary>
    public T Read<T>(Func<BalanceStore, T> question)
    {
        using var store = Workspace.Open(StoreAccess.Read);
        return question(store);
    }

    public Balance Ask(int year, params Dimension[] by) => Read(store => LoadBalance.Answer(Workspace, store, new BalanceQuestion(year, by, [])));

    public decimal HalfDays(int year) => Ask(year).Total.Measures.HalfDays.Value;

    /// <summary>The rows of some tables as text, read past the program.</summary>
    public string Dump(params string[] tables)
    {
        using var connection = Connect();
        return string.Join("\n", tables.SelectMany(table => Rows(connection, table.Contains(' ', StringComparison.Ordinal) ? table : $"SELECT * FROM {table}").Prepend($"-- {table}")));
    }

    /// <summary>Every table.</summary>
    public string DumpAll()
    {
        using var connection = Connect();
        return Dump([.. Rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]);
    }

    /// <summary>The first column of a query's only row.</summary>
    public long Long(string sql) => Scalar<long>(sql);

    public T Scalar<T>(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }

    public void Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => folder.Dispose();

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "NULL" : reader.GetValue(i).ToString())));
        return rows;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }
}
