using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>How long the whole report of a year takes, all files, as a process: lines shared by all the centres, with the year before.</summary>
internal static class ReportRun
{
    private const int Times = 3;

    /// <param name="lines">Lines of each of the two years.</param>
    public static int Run(int lines)
    {
        var folder = Directory.CreateTempSubdirectory("crpv-bench-").FullName;
        try
        {
            var database = Path.Combine(folder, "crpv.db");
            CommandLine.Run($"import {ReturnGenerator.WriteNetwork(Path.Combine(folder, "returns"), lines)} --db {database}");
            var runs = Enumerable.Range(0, Times).Select(_ => CommandLine.Run($"report {ReturnGenerator.Year} --db {database} --out {Path.Combine(folder, "report")}")).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"report of {lines} lines: {runs.Select(run => run.Seconds).Order().ElementAt(Times / 2):0.00} s, {runs.Max(run => run.Megabytes):0} MB"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }
}
