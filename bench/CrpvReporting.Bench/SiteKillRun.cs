using System.Diagnostics;
using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>
/// Kills the site (SIGKILL) in the middle of fifty uploads, starts it again, waits until it has worked, and looks at the databases: every return that it
/// said to be received is there once, none twice. What it had not received is then sent again, as a centre would.
/// </summary>
internal static class SiteKillRun
{
    private const double Longest = 6;

    public static async Task<int> Run(int times, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("crpv-site-kill-").FullName;
        try
        {
            var kept = SiteBase.Make(Directory.CreateDirectory(Path.Combine(folder, "kept")).FullName);
            var all = SiteReturn.First(50, [.. kept.CentreKeys.Keys], SiteBase.FirstYear);
            var draw = new Random(seed);
            Console.WriteLine($"{times} kills within {Longest} s, seed {seed}");
            var unsound = 0;
            for (var i = 1; i <= times; i++)
                unsound += await Once(kept, all, Path.Combine(folder, i.ToString(CultureInfo.InvariantCulture)), TimeSpan.FromSeconds(draw.NextDouble() * Longest), i) ? 0 : 1;
            Console.WriteLine($"{times - unsound} sound, {unsound} unsound");
            return unsound == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> Once(SiteBase kept, IReadOnlyList<SiteReturn> all, string folder, TimeSpan delay, int number)
    {
        Copy(Path.GetDirectoryName(kept.Database)!, folder);
        var database = Path.Combine(folder, Path.GetFileName(kept.Database));
        HashSet<int> received;
        using (var server = SiteServer.Start(database))
        using (var client = new SiteClient(server.Address))
        {
            var sending = Task.WhenAll(all.Select(one => client.Send(one, kept.CentreKeys[one.Centre])));
            await Task.Delay(delay);
            server.Kill();
            var sent = await sending;
            received = [.. all.Where((_, i) => sent[i]).Select(one => one.Number)];
        }

        var waiting = SiteBase.Waiting(database);
        using (var second = SiteServer.Start(database))
        using (var again = new SiteClient(second.Address))
        {
            await Worked(database);
            var faults = SiteBase.FaultsOf(database, all, received).ToList();
            var resent = await Task.WhenAll(all.Where(one => !received.Contains(one.Number)).Select(one => again.Send(one, kept.CentreKeys[one.Centre])));
            await Worked(database);
            faults.AddRange(SiteBase.FaultsOf(database, all, all.Select(one => one.Number).ToHashSet()).Select(fault => "after sending again: " + fault));
            Console.WriteLine(FormattableString.Invariant(
                $"{number,3}  killed at {delay.TotalSeconds:0.000} s: {received.Count} received, {waiting} of them waiting, {resent.Length} sent again: {(faults.Count == 0 ? "each there once" : string.Join("; ", faults))}"));
            second.Kill();
            Directory.Delete(folder, recursive: true);
            return faults.Count == 0;
        }
    }

    private static async Task Worked(string database)
    {
        var began = Stopwatch.GetTimestamp();
        while (SiteBase.Waiting(database) > 0)
            if (Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException("Uploads still wait after two minutes.");
            else
                await Task.Delay(100);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
