using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>Says of a file that was handed in where it stands, what was understood and found in it, what it changes.</summary>
public static class ShowUpload
{
    /// <summary>The record of a file, without opening it; null when there is none of that number.</summary>
    public static Upload? Find(SiteWorkspace site, string id)
    {
        using var store = site.Open();
        return store.FindUpload(id);
    }

    /// <summary>The last files of all centres, the latest first.</summary>
    public static IReadOnlyList<Upload> Last(SiteWorkspace site, int most)
    {
        using var store = site.Open();
        return store.LastUploads(most);
    }

    /// <summary>The last files of a centre, the latest first.</summary>
    public static IReadOnlyList<Upload> LastOf(SiteWorkspace site, string centre, int most)
    {
        using var store = site.Open();
        return [.. store.UploadsOf(centre).Take(most)];
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
            UploadState.Done => Stored(site, upload),
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

    private static IReadOnlyList<Receipt> Stored(SiteWorkspace site, Upload upload)
    {
        using var store = site.Balance.OpenIfAny();
        return store is null ? [] : StoredReceipts.Of(store, upload.Submissions.Select(id => store.FindSubmission(id)).OfType<SubmissionRecord>(), upload.Outcome == UploadOutcome.Unchanged);
    }
}
