using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>A stored return as one side of a comparison.</summary>
internal static class StoredReturn
{
    /// <param name="store">The store that holds it.</param>
    /// <param name="submission">The return.</param>
    /// <param name="digest">Its digest.</param>
    public static ComparedReturn Of(BalanceStore store, SubmissionRecord submission, ReturnDigest digest) =>
        new(digest, places => store.ReadReturn(submission, places).Select(line => new PlacedLine(line.Sheet, line.Activity)));

    /// <summary>The digest of its lines; broken off when that is asked.</summary>
    public static ReturnDigest Digest(BalanceStore store, SubmissionRecord submission, CancellationToken stop = default)
    {
        var digest = new ReturnDigest();
        foreach (var line in store.ReadReturn(submission))
        {
            if (stop.IsCancellationRequested)
                break;
            digest.Add(line.Activity);
        }

        return digest;
    }
}
