using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>Says of a file that was handed in where it stands, what was understood and found in it, what it changes.</summary>
public static class ShowUpload
{
    /// <summary>More files than that are not listed.</summary>
    private const int Most = 200;

    /// <summary>The record of a file, without opening it; null when there is none of that number.</summary>
    public static Upload? Find(SiteWorkspace site, string id)
    {
        using var store = site.Open();
        return store.FindUpload(id);
    }

    /// <summary>The last files, the latest first.</summary>
    /// <param name="site">The site.</param>
    /// <param name="centre">Code of the centre that they were sent for; null: of all.</param>
    public static IReadOnlyList<Upload> Last(SiteWorkspace site, string? centre = null)
    {
        using var store = site.Open();
        return centre is null ? store.LastUploads(Most) : [.. store.UploadsOf(centre).Take(Most)];
    }

    /// <summary>The path of its bytes as they were received, for who fetches them: the audit log says so; null when they are no longer kept.</summary>
    /// <param name="site">The site.</param>
    /// <param name="upload">The file.</param>
    /// <param name="accessId">Number of the access of who fetches them.</param>
    public static string? Fetch(SiteWorkspace site, Upload upload, long accessId)
    {
        if (OriginalOf(site, upload) is not { } path)
            return null;
        using var store = site.Open();
        store.AddAudit(accessId, AuditAction.UploadFetched, upload.Id, upload.FileName);
        return path;
    }

    /// <summary>The path of its bytes as they were received; null when they are no longer kept.</summary>
    public static string? OriginalOf(SiteWorkspace site, Upload upload) =>
        upload.State != UploadState.Withdrawn && KeptFiles.PathOf(site, upload.Id) is var path && File.Exists(path) ? path : null;

    /// <summary>
    /// All that is said of a file. What one that waits to be confirmed would change is computed against what counts now; what one that is
    /// done was told is read from the store.
    /// </summary>
    public static ShownUpload Of(SiteWorkspace site, Upload upload, CancellationToken cancellation = default)
    {
        var original = OriginalOf(site, upload);
        var shown = new ShownUpload(upload, upload.State switch
        {
            UploadState.ToConfirm when original is not null => Tried(site, upload, original, cancellation),
            UploadState.Done => Stored(site, upload, (store, submissions) => StoredReceipts.Of(store, submissions, upload.Outcome == UploadOutcome.Unchanged)),
            _ => [],
        })
        {
            Original = original,
        };
        if (!upload.IsWaiting)
            return shown;
        using var store = site.Open();
        return shown with { Ahead = store.UploadsAhead(upload.Id) };
    }

    private static IReadOnlyList<Receipt> Tried(SiteWorkspace site, Upload upload, string original, CancellationToken cancellation)
    {
        using var trial = new DryRun(site.Balance);
        return trial.Take(original, WorkUploads.OptionsOf(upload), cancellation);
    }

    /// <summary>What was found in a file, without what it changes.</summary>
    /// <exception cref="OperationCanceledException">The reader gave up.</exception>
    public static IReadOnlyList<Finding> FindingsOf(SiteWorkspace site, Upload upload, CancellationToken cancellation = default) => upload.State == UploadState.Done
        ? Stored(site, upload, StoredReceipts.FindingsOf)
        : Of(site, upload, cancellation).Findings;

    /// <summary>Reads what a file left in the store; nothing when there is none.</summary>
    private static IReadOnlyList<T> Stored<T>(SiteWorkspace site, Upload upload, Func<BalanceStore, IEnumerable<SubmissionRecord>, IReadOnlyList<T>> read)
    {
        using var store = site.Balance.OpenIfAny();
        return store is null ? [] : read(store, upload.Submissions.Select(id => store.FindSubmission(id)).OfType<SubmissionRecord>());
    }
}
