using System.Diagnostics;
using CrpvReporting.Aggregate;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CrpvReporting.Tests.Store;

/// <summary>
/// The program killed in the middle of an import. Wherever the kill falls, the database has to be as before or as after;
/// the size of the write-ahead log only says where it falls. Fifty random moments: see bench/README.md.
/// </summary>
public sealed class KilledImportTests
{
    private const int Lines = 5_000;

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(600_000)]
    public void A_killed_import_leaves_the_database_as_before_or_as_after(long logSize)
    {
        using var files = new GeneratedReturn();
        var workspace = new Workspace(files.Database, TimeProvider.System);
        using (var store = workspace.Open(StoreAccess.Write))
            ReceiveFile.Import(workspace, store, files.Write(Lines, 1), new ReturnOptions());
        var before = TotalOf(workspace);

        KillOnceLogIsLargerThan(logSize, files.Database, files.Write(Lines, 2));

        Assert.Contains(TotalOf(workspace), new[] { before, 2 * before });
        Assert.Equal("ok", FirstValue(files.Database, "PRAGMA integrity_check"));
        Assert.Null(FirstValue(files.Database, "PRAGMA foreign_key_check"));
        using var reopened = workspace.Open(StoreAccess.Write);
        Assert.NotEqual(ReceiptStatus.Refused, ReceiveFile.Import(workspace, reopened, files.Write(Lines, 2), new ReturnOptions()).Single().Status);
        Assert.Equal(2 * before, TotalOf(workspace));
    }

    private static void KillOnceLogIsLargerThan(long size, string database, string file)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "crpv.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "import", file, "--db", database]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var log = new FileInfo(database + "-wal");
        do
            log.Refresh();
        while (!(log.Exists && log.Length > size) && !process.WaitForExit(0));
        process.Kill();
        process.WaitForExit();
    }

    private static decimal TotalOf(Workspace workspace)
    {
        using var store = workspace.Open(StoreAccess.Read);
        return LoadBalance.Answer(workspace, store, new BalanceQuestion(2021, [], [])).Total.Measures.HalfDays.Value;
    }

    private static object? FirstValue(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
