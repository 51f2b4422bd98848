using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>Agrees that a file replaces the versions that were shown, or takes it back.</summary>
public static class ConfirmUpload
{
    /// <summary>Agrees; the file takes its turn in the queue.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">Number of the file.</param>
    /// <param name="against">The versions that were shown as replaced (<see cref="ShownUpload.Replaces"/>).</param>
    /// <param name="accessId">Number of the access of who agrees.</param>
    /// <exception cref="Store.StoreException">A database cannot be used.</exception>
    public static ConfirmAnswer Confirm(SiteWorkspace site, string id, string against, long? accessId)
    {
        var workspace = site.Balance;
        using (var balance = workspace.OpenIfAny())
            if (balance is not null && !ReplacedVersions.AreCurrent(balance, workspace, against))
                return ConfirmAnswer.ReplacedMeanwhile;
        using var store = site.Open();
        return store.Alone(() =>
        {
            if (!store.ConfirmUpload(id, against))
                return ConfirmAnswer.NotAsked;
            store.AddAudit(accessId, AuditAction.UploadConfirmed, id, against);
            return ConfirmAnswer.Confirmed;
        });
    }

    /// <summary>Takes a file back that waits to be confirmed: nothing of it was stored, and its bytes are no longer kept. False when it does not wait for that.</summary>
    public static bool Withdraw(SiteWorkspace site, string id, long? accessId)
    {
        using var store = site.Open();
        var isWithdrawn = store.Alone(() =>
        {
            var done = store.WithdrawUpload(id);
            if (done)
                store.AddAudit(accessId, AuditAction.UploadWithdrawn, id);
            return done;
        });
        if (isWithdrawn)
            KeptFiles.Delete(site, id);
        return isWithdrawn;
    }
}
