using System.Diagnostics;
using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>
/// How long the command line takes to answer on a large database, and the memory it holds: whole processes, their start
/// included, the median of three runs each. Processor time is beside: on a busy machine it is what holds.
/// </summary>
internal static class AnswersRun
{
    private const int Times = 3;

    private static readonly string[] Dimensions =
        ["centre", "month", "mission", "activity_type", "theme", "theme_group", "mode", "scale", "dispositif", "crisis", "overseas", "perimeter"];

    private static readonly string[] Questions =
    [
        "show 2021",
        .. Dimensions.Select(dimension => $"show 2021 --by {dimension}"),
        "show 2021 --by theme,mode", "show 2021 --by month,mode", "show 2021 --focus crise_sanitaire", "show 2021 --focus cites_educatives",
        "show 2021 --by theme --compare 2020",
        "explain 2021", "explain 2021 --where theme=EDUCATION", "explain 2021 --where theme=EDUCATION --where month=2021-03 --where mode=HYBRIDE",
        "explain 2021 --share --where theme=EDUCATION", "explain 2021 --indicator net", "explain 2021 --indicator mediane", "explain 2021 --compare 2020",
    ];

    /// <param name="lines">Lines of each of the two years.</param>
    /// <param name="kept">A database to keep and use again; null for one that is thrown away.</param>
    public static int Run(int lines, string? kept)
    {
        var folder = Directory.CreateTempSubdirectory("crpv-bench-").FullName;
        try
        {
            var database = kept ?? Path.Combine(folder, "crpv.db");
            if (!File.Exists(database))
            {
                var file = ReturnGenerator.Write(folder, lines);
                Child.Run("child-import", database, file);
                Child.Run("child-import", database, ReturnGenerator.WriteFormerYear(folder, file));
            }

            Console.WriteLine($"{lines} lines a year\n{"",-90} seconds  (processor)  MB peak");
            foreach (var question in Questions)
            {
                var runs = Enumerable.Range(0, Times).Select(_ => Answer($"{question} --db {database}")).ToList();
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{question,-90} {runs.Select(run => run.Seconds).Order().ElementAt(Times / 2),7:0.00} {runs.Select(run => run.Processor).Order().ElementAt(Times / 2),12:0.00} {runs.Max(run => run.Megabytes),8:0}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static (double Seconds, double Processor, double Megabytes) Answer(string arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Child.StartProgram(CommandLine(), arguments.Split(' '));
        var (megabytes, processor) = (0.0, 0.0);
        var output = process.StandardOutput.ReadToEndAsync();

        // Both only grow: what was read last, a few milliseconds before the end, is the figure.
        while (!process.WaitForExit(5))
        {
            megabytes = Math.Max(megabytes, ProcessMemory.PeakOf(process.Id));
            processor = Math.Max(processor, ProcessorOf(process));
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (seconds, processor, megabytes) : throw new InvalidOperationException($"crpv {arguments}: {process.ExitCode} {output.Result}");
    }

    /// <summary>Processor seconds so far; 0 when it has just ended.</summary>
    private static double ProcessorOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return 0;
        }
    }

    /// <summary>The command line, built beside this program.</summary>
    private static string CommandLine()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CrpvReporting.sln")))
                return Path.Combine(folder.FullName, "src", "CrpvReporting.Cli", "bin", "Release", "net10.0", "crpv");
        throw new InvalidOperationException("Run from the folder of the repository.");
    }
}
