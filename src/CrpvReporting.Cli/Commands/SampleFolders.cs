using System.Globalization;

namespace CrpvReporting.Cli.Commands;

/// <summary>Finds the sample returns: <c>samples</c> in the current folder, else above it or above the program.</summary>
internal static class SampleFolders
{
    /// <summary>The folders of the sample years, oldest first.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static IReadOnlyList<string> Find()
    {
        foreach (var start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var samples = Path.Combine(folder.FullName, "samples");
                if (Directory.Exists(samples) && Years(samples) is { Count: > 0 } years)
                    return years;
            }

        throw new UsageException("Le dossier samples, avec ses remontées d'exemple par année, est introuvable : lancez la commande depuis le dossier du projet.");
    }

    private static List<string> Years(string samples) =>
    [
        .. Directory.EnumerateDirectories(samples)
            .Where(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Order(StringComparer.Ordinal),
    ];
}
