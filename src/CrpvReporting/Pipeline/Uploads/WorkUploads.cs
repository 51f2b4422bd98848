using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>
/// Imports the files that were handed in, one at a time, in order of arrival. The balance keeps the number of a file with its returns, in
/// one transaction: whatever ends between that and the site's own record, the file is there once.
/// </summary>
public static class WorkUploads
{
    /// <summary>
    /// Takes the queue for this program alone, before anything is received, and removes what was being received when the former one
    /// ended. Disposed when the program no longer receives nor imports anything.
    /// </summary>
    /// <exception cref="StoreException">Another program has it.</exception>
    public static IDisposable Own(SiteWorkspace site)
    {
        using var store = site.Open();
        var held = KeptFiles.Hold(site) ?? throw new StoreException("Un autre programme sert déjà le site de cette base : arrêtez-le d'abord.");
        KeptFiles.Sweep(site, store.UploadIds());
        return held;
    }

    /// <summary>The number of the file whose turn it is; null when none waits.</summary>
    public static string? Next(SiteWorkspace site)
    {
        using var store = site.Open();
        return store.NextUpload()?.Id;
    }

    /// <summary>Imports a file whose turn it is.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">Its number.</param>
    /// <param name="cancellation">Gives up: the file waits on.</param>
    /// <exception cref="StoreException">A database cannot be written: the file waits on.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static void Work(SiteWorkspace site, string id, CancellationToken cancellation = default)
    {
        using var own = site.Open();
        if (own.FindUpload(id) is not { IsWaiting: true } upload)
            return;
        var workspace = site.Balance;
        using var balance = workspace.Open(StoreAccess.Write);
        if (balance.HandedIn(id) is { Count: > 0 } stored)
        {
            Finish(site, own, upload, stored);
            return;
        }

        var path = KeptFiles.PathOf(site, id);
        if (!File.Exists(path))
        {
            own.FailUpload(id);
            return;
        }

        var (receipts, isHeld) = ReceiveFile.HandIn(workspace, balance, path, OptionsOf(upload), new HandedIn(id, would => MayReplace(upload, would)), cancellation);
        if (isHeld)
            own.AskConfirmation(id);
        else if (balance.HandedIn(id) is { Count: > 0 } now)
            Finish(site, own, upload, now);
        else if (receipts.All(receipt => receipt.Status == ReceiptStatus.Unchanged))
            own.FinishUpload(id, UploadOutcome.Unchanged, FormerOf(balance, receipts));
        else
            own.FailUpload(id);
    }

    /// <summary>Gives a file up on which the program failed: those behind it must not wait for ever.</summary>
    public static void GiveUp(SiteWorkspace site, string id)
    {
        using var store = site.Open();
        store.FailUpload(id);
    }

    private static void Finish(SiteWorkspace site, SiteStore own, Upload upload, IReadOnlyList<SubmissionRecord> stored)
    {
        var outcome = OutcomeOf(stored);
        own.FinishUpload(upload.Id, outcome, stored.Select(submission => submission.Id));

        // A refused file may hold what must not be kept, such as names of people. Once the return is accepted, nobody needs it any more.
        if (outcome != UploadOutcome.Refused && upload is { Centre: { } centre, Year: { } year })
            foreach (var refused in own.UploadsOf(centre, year).Where(other => other.Outcome == UploadOutcome.Refused))
                KeptFiles.Delete(site, refused.Id);
    }

    internal static ReturnOptions OptionsOf(Upload upload) => new(upload.Centre, upload.Year) { FileName = upload.FileName };

    private static bool MayReplace(Upload upload, IReadOnlyList<Receipt> would) =>
        !upload.AsksConfirmation || !ReplacedVersions.HaveChanges(would) || ReplacedVersions.Of(would) == upload.ConfirmedAgainst;

    private static UploadOutcome OutcomeOf(IReadOnlyList<SubmissionRecord> stored) =>
        stored.Any(submission => submission.Status == SubmissionStatus.Refused) ? UploadOutcome.Refused
        : stored.Any(submission => submission.Status == SubmissionStatus.AcceptedWithWarnings) ? UploadOutcome.AcceptedWithWarnings
        : UploadOutcome.Accepted;

    private static IEnumerable<long> FormerOf(BalanceStore balance, IReadOnlyList<Receipt> receipts) => receipts
        .Select(receipt => balance.FindVersion(receipt.Kind, receipt.Centre!, receipt.Year!.Value, receipt.Version!.Value)!.Id).Distinct();
}
