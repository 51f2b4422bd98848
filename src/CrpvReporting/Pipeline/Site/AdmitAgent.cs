using CrpvReporting.Domain;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Gives an access to an agent, before they come: whom the issuer names otherwise is turned away.</summary>
public static class AdmitAgent
{
    /// <summary>Admits an agent; null when that agent has an access already.</summary>
    /// <param name="site">The site.</param>
    /// <param name="access">The access, with what the issuer says of the agent.</param>
    public static SiteAccess? Of(SiteWorkspace site, NewAccess access)
    {
        var subject = SubjectKey(access.Subject!);
        using var store = site.Open();
        return store.Alone(() =>
        {
            if (store.FindAgent(subject) is { } known)
            {
                if (known.IsValidAt(site.Clock.GetUtcNow()))
                    return null;
                store.RevokeAccess(known.Id);
            }

            var admitted = store.FindAccess(store.AddAccess(access with { Subject = subject }));
            store.AddAudit(access.IssuedBy, AuditAction.AccessIssued, access.Label, IssueKey.AllowanceOf(access.Role, access.Centre));
            return admitted;
        });
    }

    /// <summary>What two writings of an address have in common. A subject that is no address is taken as it is.</summary>
    internal static string SubjectKey(string written)
    {
        var subject = written.Trim();
        return subject.Contains('@', StringComparison.Ordinal) ? subject.ToLowerInvariant() : subject;
    }
}
