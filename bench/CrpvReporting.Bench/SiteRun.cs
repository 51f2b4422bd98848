using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>
/// Fifty returns handed in at once by nineteen centres while twenty readers refresh tables, half of them of the very year that arrives: what is lost, what
/// is there twice, what fails, and how long a table takes. Once again with the readers alone, to tell the two apart.
/// </summary>
internal static class SiteRun
{
    private const int Readers = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(15);

    private static readonly string[] Tables =
    [
        "/bilans/2022?by=theme", "/bilans/2021?by=centre", "/bilans/2022?by=mission", "/bilans/2021?by=mode&where=activity_type=FORMATION", "/bilans/2022?by=centre&compare=2021", "/bilans/2021?by=theme&compare=2020",
    ];

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("crpv-site-").FullName;
        try
        {
            var prepared = SiteBase.Make(folder);
            using var server = SiteServer.Start(prepared.Database);
            using var client = new SiteClient(server.Address);
            var every = SiteReturn.First(51, [.. prepared.CentreKeys.Keys], SiteBase.FirstYear);

            // There is something to read of the year that arrives.
            await client.Send(every[0], prepared.CentreKeys[every[0].Centre]);
            while (SiteBase.Waiting(prepared.Database) > 0)
                await Task.Delay(200);
            foreach (var table in Tables)
                if (await client.Read(table, prepared.Presenter) is null)
                    throw new InvalidOperationException($"{table} is not given.");

            List<SiteReturn> all = [.. every.Skip(1)];
            var received = new HashSet<int>();
            var seconds = 0.0;
            var busy = await Read(client, prepared.Presenter, async () =>
            {
                var began = Stopwatch.GetTimestamp();
                var sent = await Task.WhenAll(all.Select(one => client.Send(one, prepared.CentreKeys[one.Centre])));
                Console.WriteLine($"received by the site after {Text(Stopwatch.GetElapsedTime(began).TotalSeconds)} s: {sent.Count(isReceived => isReceived)} of {all.Count}");
                received.UnionWith(all.Where((_, i) => sent[i]).Select(one => one.Number));
                while (SiteBase.Waiting(prepared.Database) > 0)
                    await Task.Delay(200);
                seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            });
            Console.WriteLine($"all imported after {Text(seconds)} s");
            Say("tables meanwhile", busy);
            var before = server.Processor;
            var quiet = await Read(client, prepared.Presenter, () => Task.Delay(Alone));
            Say("tables alone", quiet);
            Console.WriteLine($"processor of the server: {Text(1000 * (server.Processor - before) / quiet.Times.Count)} ms a table");

            var faults = SiteBase.FaultsOf(prepared.Database, all, received);
            foreach (var fault in faults)
                Console.WriteLine(fault);
            Console.WriteLine($"{all.Count - received.Count} not received, {faults.Count} faults, {busy.Failed + quiet.Failed} pages not given");
            return faults.Count == 0 && received.Count == all.Count && busy.Failed + quiet.Failed == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Readers who each look at a table, then at the next a second later, as long as some work lasts.</summary>
    private static async Task<(IReadOnlyList<double> Times, int Failed)> Read(SiteClient client, string key, Func<Task> work)
    {
        var times = new ConcurrentBag<double>();
        var failed = 0;
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(async reader =>
        {
            await Task.Delay(Pause * reader / Readers);
            for (var i = reader; !over.IsCancellationRequested; i++)
            {
                if (await client.Read(Tables[i % Tables.Length], key) is { } time)
                    times.Add(time);
                else
                    Interlocked.Increment(ref failed);
                await Task.Delay(Pause);
            }
        }).ToList();
        await work();
        await over.CancelAsync();
        await Task.WhenAll(readers);
        return ([.. times.Order()], failed);
    }

    private static void Say(string what, (IReadOnlyList<double> Times, int Failed) read) => Console.WriteLine(read.Times.Count == 0
        ? $"{what}: none"
        : $"{what}: {read.Times.Count} pages, p50 {Text(At(read.Times, 0.5))} ms, p95 {Text(At(read.Times, 0.95))} ms, slowest {Text(read.Times[^1])} ms, {read.Failed} failed");

    private static double At(IReadOnlyList<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static string Text(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
