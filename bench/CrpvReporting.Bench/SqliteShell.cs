using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>The sqlite3 shell as a yardstick: it reads the same file without checking anything.</summary>
internal static class SqliteShell
{
    /// <summary>Its version; null when it is not installed.</summary>
    public static string? Version()
    {
        try
        {
            using var process = Child.StartProgram("sqlite3", "--version");
            return Child.Finish(process).Split(' ')[0];
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Imports a return into a new file database, every column as text.</summary>
    public static Measure Import(string database, string file)
    {
        var columns = string.Join(", ", ReturnGenerator.Columns.Select(column => column + " TEXT"));
        return Run(database, $"CREATE TABLE line ({columns});", ".mode csv", ".separator ;", $".import --skip 1 \"{file}\" line");
    }

    /// <summary>Half-days by theme.</summary>
    public static Measure Totals(string database)
    {
        var measure = Run(
            database, "SELECT thematique, CAST(2 * sum(replace(demi_journees, ',', '.')) AS INTEGER) FROM line GROUP BY thematique;");
        var totals = measure.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|'));
        return measure with { Results = TotalsText.Of(totals.Select(parts => (parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture)))) };
    }

    private static Measure Run(string database, params string[] commands)
    {
        var watch = Stopwatch.StartNew();
        using var process = Child.StartProgram("sqlite3", ["-bail", "-init", "/dev/null", database, .. commands]);
        var output = Child.Finish(process);
        var seconds = watch.Elapsed.TotalSeconds;
        return new Measure(seconds, seconds, 0, output);
    }
}
