using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>
/// The version that an import replaces, read beside it on another thread and connection: the lines of the new version
/// are digested as they go by, and both are compared at the end.
/// </summary>
internal sealed class FormerVersion : IDisposable
{
    private readonly SubmissionRecord former;
    private readonly ReturnDigest current = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task<ReturnDigest> reading;

    private FormerVersion(Workspace workspace, SubmissionRecord former)
    {
        this.former = former;
        reading = Task.Factory.StartNew(() => Read(workspace, former, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Starts to read the version that a return of this centre and year replaces; null when it is the first.</summary>
    public static FormerVersion? Start(Workspace workspace, BalanceStore store, CodeEntry centre, int year) =>
        store.FindCurrent(centre, year) is { } former ? new FormerVersion(workspace, former) : null;

    /// <summary>The lines of the new version, each digested as it goes by.</summary>
    public IEnumerable<Activity> Watch(IEnumerable<Activity> lines) => current.Watch(lines);

    /// <summary>What the new version changes, once all its lines are in the store.</summary>
    public ReturnChange Compare(BalanceStore store)
    {
        var replaced = StoredReturn.Of(store, former, reading.GetAwaiter().GetResult());
        return ReturnComparison.Of(replaced, StoredReturn.Of(store, store.FindCurrent(former.Centre!, former.Year!.Value)!, current));
    }

    public void Dispose()
    {
        stop.Cancel();
        ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        stop.Dispose();
    }

    private static ReturnDigest Read(Workspace workspace, SubmissionRecord former, CancellationToken stop)
    {
        using var store = workspace.Open(StoreAccess.ReadOnce);
        return StoredReturn.Digest(store, former, stop);
    }
}
