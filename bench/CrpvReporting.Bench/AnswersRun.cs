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
                var runs = Enumerable.Range(0, Times).Select(_ => CommandLine.Run($"{question} --db {database}")).ToList();
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
}
