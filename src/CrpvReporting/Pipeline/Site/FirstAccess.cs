using CrpvReporting.Domain;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>The link by which whoever installs the site becomes its first analyst: one use, one day.</summary>
public static class FirstAccess
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    /// <summary>A link for a site that has no analyst yet; null when it has one. Links made before no longer hold.</summary>
    public static AccessKey? MakeLink(SiteWorkspace site)
    {
        using var store = site.Open();
        if (store.HasAnalyst())
            return null;
        var link = AccessKey.New();
        store.AddFirstLink(link.Sha256, site.Clock.GetUtcNow() + Lasts);
        return link;
    }

    /// <summary>Whether a link would make the first analyst now. Nothing is used up: programs that look at links open them.</summary>
    public static bool Holds(SiteWorkspace site, string? written)
    {
        using var store = site.Open();
        return AccessKey.TryParse(written, out var link) && !store.HasAnalyst() && store.IsFirstLink(link.Sha256);
    }

    /// <summary>Uses the link: the first analyst's access and its key, to show once; null when the link no longer holds.</summary>
    public static IssuedKey? Use(SiteWorkspace site, string? written, string label)
    {
        using var store = site.Open();
        return store.Alone(() =>
        {
            if (!AccessKey.TryParse(written, out var link) || store.HasAnalyst() || !store.UseFirstLink(link.Sha256))
                return null;
            var issued = IssueKey.In(store, new NewAccess(label, Role.Analyst, null, null, null));
            store.AddAudit(issued.Access.Id, AuditAction.FirstAccess);
            return issued;
        });
    }
}
