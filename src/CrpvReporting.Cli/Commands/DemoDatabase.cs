using System.Security.Cryptography;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary>The demonstration starts from a new database, and never takes the place of anybody's own.</summary>
internal static class DemoDatabase
{
    /// <summary>Removes a former demonstration: a database that holds nothing but sample returns.</summary>
    /// <exception cref="UsageException">The database holds something else.</exception>
    public static void Clear(Workspace workspace, IReadOnlyList<string> samples)
    {
        if (!File.Exists(workspace.Database))
            return;
        if (!HoldsOnly(workspace, samples))
            throw new UsageException($"{workspace.Database} contient autre chose que les remontées d'exemple : choisissez une autre base avec --db.");
        foreach (var file in (string[])["", "-wal", "-shm"])
            File.Delete(workspace.Database + file);
    }

    private static bool HoldsOnly(Workspace workspace, IReadOnlyList<string> samples)
    {
        if (new FileInfo(workspace.Database).Length == 0)
            return true;
        if (workspace.ListsEdition > 0)
            return false;
        var known = samples.Select(file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))).ToHashSet(StringComparer.Ordinal);
        using var store = workspace.Open(StoreAccess.Read);
        return store.AllSubmissions().All(submission => known.Contains(submission.Sha256));
    }
}
