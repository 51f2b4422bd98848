using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace CrpvReporting.Pipeline;

/// <summary>Reads a sequence ahead on another thread, a few batches at most, so that reading and writing overlap.</summary>
internal static class Prefetch
{
    private const int BatchSize = 512;
    private const int BatchesAhead = 8;

    public static IEnumerable<T> Ahead<T>(IEnumerable<T> source)
    {
        using var batches = new BlockingCollection<List<T>>(BatchesAhead);
        using var stop = new CancellationTokenSource();
        ExceptionDispatchInfo? failure = null;
        var reading = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    Read(source, batches, stop.Token);
                }
                catch (OperationCanceledException)
                {
                    // The consumer left early.
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
                finally
                {
                    batches.CompleteAdding();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable())
                foreach (var item in batch)
                    yield return item;
            failure?.Throw();
        }
        finally
        {
            stop.Cancel();
            reading.Wait();
        }
    }

    private static void Read<T>(IEnumerable<T> source, BlockingCollection<List<T>> batches, CancellationToken stop)
    {
        var batch = new List<T>(BatchSize);
        foreach (var item in source)
        {
            batch.Add(item);
            if (batch.Count < BatchSize)
                continue;
            batches.Add(batch, stop);
            batch = new List<T>(BatchSize);
        }

        if (batch.Count > 0)
            batches.Add(batch, stop);
    }
}
