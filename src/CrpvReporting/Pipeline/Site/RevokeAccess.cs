using CrpvReporting.Domain;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Takes an access back: its sessions end with their next request.</summary>
public static class RevokeAccess
{
    /// <summary>Takes an access back, unless the site would be left without an analyst.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">Number of the access.</param>
    /// <param name="by">Number of the access of who takes it back; null: the machine's administrator.</param>
    public static RevokeOutcome Of(SiteWorkspace site, long id, long? by)
    {
        using var store = site.Open();
        return store.Alone(() =>
        {
            if (store.FindAccess(id) is not { RevokedAt: null } access)
                return RevokeOutcome.NotFound;
            if (access.Role == Role.Analyst && !store.Accesses().Any(other => other.Id != id && other.Role == Role.Analyst && other.IsValidAt(site.Clock.GetUtcNow())))
                return RevokeOutcome.LastAnalyst;
            store.RevokeAccess(id);
            store.AddAudit(by, AuditAction.AccessRevoked, access.Label, IssueKey.AllowanceOf(access.Role, access.Centre));
            return RevokeOutcome.Done;
        });
    }
}
