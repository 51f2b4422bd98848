using CrpvReporting.Domain;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Who did what on the site, page by page; what is too old goes.</summary>
public static class ReadAudit
{
    public const int PageLength = 50;

    /// <summary>A page of the log, the latest first.</summary>
    /// <param name="site">The site.</param>
    /// <param name="filter">What is looked for.</param>
    /// <param name="page">Which page, from 1.</param>
    public static AuditPage Of(SiteWorkspace site, AuditFilter filter, int page)
    {
        using var store = site.Open();
        var count = store.CountAudit(filter);
        var pages = Math.Max(1, (count + PageLength - 1) / PageLength);
        var shown = Math.Clamp(page, 1, pages);
        return new AuditPage(store.Audit(filter, PageLength, (shown - 1) * PageLength), count, shown, pages);
    }

    /// <summary>Removes what is older than so many months; how many entries that was.</summary>
    public static int Forget(SiteWorkspace site, int months)
    {
        using var store = site.Open();
        return store.ForgetAudit(site.Clock.GetUtcNow().AddMonths(-months));
    }
}
