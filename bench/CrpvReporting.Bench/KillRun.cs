using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Bench;

/// <summary>
/// Kills an import (SIGKILL) at random moments, and looks at the database each time: it has to be sound, and to hold
/// exactly what it held before the import or exactly what it holds after one. Half as many kills again fall while the
/// write-ahead log is written: that is a small part of the time, and the one where harm could be done.
/// </summary>
internal sealed class KillRun
{
    private const int FirstLines = 20_000;
    private const int SecondLines = 200_000;
    private readonly string kept;
    private readonly string tried;
    private readonly string second;

    private KillRun(string folder)
    {
        kept = Path.Combine(folder, "kept.db");
        tried = Path.Combine(folder, "tried.db");
        second = ReturnGenerator.Write(Path.Combine(folder, "second"), SecondLines, variant: 1);
        Child.Run("child-import", kept, ReturnGenerator.Write(Path.Combine(folder, "first"), FirstLines));
    }

    /// <summary>Runs a number of kills; 0 when the database was sound after each.</summary>
    public static int Run(int times, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("crpv-kill-").FullName;
        try
        {
            return new KillRun(folder).Kill(times, seed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private int Kill(int times, int seed)
    {
        var before = StateOf(Fresh());
        var duration = Child.Run("child-import", tried, second).Seconds;
        var after = StateOf(tried);
        Console.WriteLine(FormattableString.Invariant(
            $"{SecondLines} lines over {FirstLines}: {duration:0.00} s undisturbed; {times} kills between 0 and {duration * 1.1:0.00} s, seed {seed}"));

        var draw = new Random(seed);
        var largest = new FileInfo(tried).Length - new FileInfo(kept).Length;
        var ended = new Dictionary<string, int> { ["as before"] = 0, ["as after"] = 0, ["UNSOUND"] = 0 };
        for (var i = 0; i < times + (times / 2); i++)
        {
            var byTime = i < times;
            var delay = TimeSpan.FromSeconds(draw.NextDouble() * duration * 1.1);
            var size = (long)(draw.NextDouble() * largest);
            var log = KillWhen(Fresh(), byTime ? (watch, _) => watch.Elapsed >= delay : (_, length) => length > size);
            var state = StateOf(tried);
            var end = state == before ? "as before" : state == after ? "as after" : "UNSOUND";
            ended[end]++;
            var moment = byTime ? FormattableString.Invariant($"at {delay.TotalSeconds:0.000} s") : FormattableString.Invariant($"past {size / 1e6:0.0} MB of log");
            Console.WriteLine(FormattableString.Invariant($"{i + 1,3}  killed {moment}, log of {log / 1e6:0.0} MB: {end}"));
        }

        Child.Run("child-import", tried, second);
        var again = StateOf(tried) == after;
        Console.WriteLine($"{ended["as before"]} as before, {ended["as after"]} as after, {ended["UNSOUND"]} unsound; imported again after the last kill: {(again ? "as after" : "DIFFERENT")}");
        return ended["UNSOUND"] == 0 && again ? 0 : 1;
    }

    /// <summary>A copy of the database that holds the first return.</summary>
    private string Fresh()
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(tried + suffix);
        File.Copy(kept, tried);
        return tried;
    }

    /// <summary>Kills an import when its time or the size of its write-ahead log say so; returns the size of the log that it left.</summary>
    private long KillWhen(string database, Func<Stopwatch, long, bool> isTime)
    {
        var watch = Stopwatch.StartNew();
        using var process = Child.Start("child-import", database, second);
        while (!isTime(watch, LogLength(database)) && !process.WaitForExit(TimeSpan.FromMilliseconds(1)))
        {
            // Neither time nor over.
        }

        process.Kill();
        process.WaitForExit();
        return LogLength(database);
    }

    private static long LogLength(string database)
    {
        var log = new FileInfo(database + "-wal");
        return log.Exists ? log.Length : 0;
    }

    /// <summary>What the product says of a database, and what SQLite finds wrong in it.</summary>
    private static string StateOf(string database)
    {
        var totals = ChildWork.TotalsOf(database, "theme,mode") + " " + ChildWork.TotalsOf(database, "month");
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        return $"{totals} {Rows(connection, "PRAGMA integrity_check")} {Rows(connection, "PRAGMA foreign_key_check")} {Rows(connection, "SELECT count(*) FROM activity")}";
    }

    private static string Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        return "[" + string.Join(',', rows) + "]";
    }
}
