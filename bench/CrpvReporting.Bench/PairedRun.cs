using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>
/// The product and the sqlite3 shell on the same files, in turn and several times, so that a busy machine is as busy
/// for both. Medians are printed; a ratio is the median of the ratios of neighbours.
/// </summary>
internal static class PairedRun
{
    private static readonly string[] Dimensions =
    [
        "theme", "centre", "month", "mission", "activity_type", "theme_group", "mode", "scale", "dispositif", "crisis", "overseas", "perimeter", "theme,mode",
    ];

    public static int Run(int[] sizes)
    {
        var version = SqliteShell.Version();
        Console.WriteLine(version is null
            ? "sqlite3 is not installed (Debian: apt-get install sqlite3): no ratio is measured."
            : $"sqlite3 {version}, {Environment.ProcessorCount} processors");
        var folder = Directory.CreateTempSubdirectory("crpv-bench-").FullName;
        try
        {
            foreach (var lines in sizes)
                RunSize(lines, Path.Combine(folder, lines.ToString(CultureInfo.InvariantCulture)), version is not null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static void RunSize(int lines, string folder, bool compares)
    {
        var file = ReturnGenerator.Write(folder, lines);
        var ours = Path.Combine(folder, "crpv.db");
        var theirs = Path.Combine(folder, "shell.db");
        Console.WriteLine();
        Console.WriteLine($"{lines} lines, {new FileInfo(file).Length / 1_000_000.0:0.0} MB");
        Console.WriteLine("                         seconds     (work)    µs/line    MB peak   to sqlite3");

        var times = lines > 200_000 ? 3 : 5;
        Report("import", lines, Repeat(
            times,
            () => Child.Run("child-import", Emptied(ours), file),
            compares ? () => SqliteShell.Import(Emptied(theirs), file) : null));
        var kept = Path.Combine(folder, "kept.db");
        File.Copy(ours, kept);
        var corrected = ReturnGenerator.WriteCorrected(Path.Combine(folder, "corrected"), file);
        Report("import over former", lines, Repeat(
            times,
            () => Child.Run("child-import", Emptied(ours, kept), corrected),
            compares ? () => SqliteShell.Import(Emptied(theirs), corrected) : null));
        Report("explain theme, month", lines, Repeat(times, () => Child.Run("child-explain", ours), null));
        foreach (var dimension in Dimensions)
        {
            var pairs = Repeat(times, () => Child.Run("child-totals", ours, dimension), compares && dimension == "theme" ? () => SqliteShell.Totals(theirs) : null);
            Report($"totals by {dimension}", lines, pairs);
            if (pairs[0].Theirs is { } reference && reference.Results != pairs[0].Ours.Results)
                throw new InvalidOperationException($"The totals differ.\n{pairs[0].Ours.Results}\n{reference.Results}");
        }
    }

    private static List<(Measure Ours, Measure? Theirs)> Repeat(int times, Func<Measure> ours, Func<Measure>? theirs) =>
        [.. Enumerable.Range(0, times).Select(_ => (ours(), theirs?.Invoke()))];

    private static void Report(string what, int lines, List<(Measure Ours, Measure? Theirs)> pairs)
    {
        var seconds = Median(pairs.Select(pair => pair.Ours.Seconds));
        var ratio = pairs[0].Theirs is null ? "" : Text(Median(pairs.Select(pair => pair.Ours.Seconds / pair.Theirs!.Seconds)), "0.00");
        Line(what, seconds, Median(pairs.Select(pair => pair.Ours.WorkSeconds)), lines, pairs.Max(pair => pair.Ours.PeakMegabytes), ratio);
        if (pairs[0].Theirs is not null)
            Line("  the same in sqlite3", Median(pairs.Select(pair => pair.Theirs!.Seconds)), null, lines, null, "");
    }

    private static void Line(string what, double seconds, double? work, int lines, double? peak, string ratio) => Console.WriteLine(
        $"{what,-22}{Text(seconds, "0.000"),10} {Text(work, "0.000"),10} {Text((work ?? seconds) / lines * 1e6, "0.00"),10} {Text(peak, "0"),10} {ratio,12}");

    private static string Text(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
    }

    /// <summary>A database as it was, or none.</summary>
    private static string Emptied(string database, string? copyOf = null)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
            File.Delete(database + suffix);
        if (copyOf is not null)
            File.Copy(copyOf, database);
        return database;
    }
}
