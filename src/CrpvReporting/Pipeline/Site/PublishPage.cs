using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Makes a balance a page for everyone, and takes it away again.</summary>
public static class PublishPage
{
    /// <summary>The page of a year; null when there is none: then nothing of the year is served to who is not signed in.</summary>
    public static PublishedPage? Find(SiteWorkspace site, int year)
    {
        using var store = site.Open();
        return store.Published(year);
    }

    /// <summary>Makes a balance the page of its year, in place of the former one.</summary>
    /// <param name="site">Where.</param>
    /// <param name="year">The year.</param>
    /// <param name="frozen">Label of the frozen balance; null: the balance as it is at each visit.</param>
    /// <param name="withCentreFigures">Whether figures of a single centre are on it.</param>
    /// <param name="by">Number of the access that decides it.</param>
    public static void Put(SiteWorkspace site, int year, string? frozen, bool withCentreFigures, long? by)
    {
        using var store = site.Open();
        store.Alone(() =>
        {
            store.EndPublished(year, by);
            store.AddPublished(year, frozen, withCentreFigures, by);
            store.AddAudit(by, AuditAction.PagePublished, Text(year), withCentreFigures ? $"{frozen} (centres)".Trim() : frozen);
            return true;
        });
    }

    /// <summary>Takes the page of a year away; false when there was none.</summary>
    public static bool Withdraw(SiteWorkspace site, int year, long? by)
    {
        using var store = site.Open();
        return store.Alone(() =>
        {
            var ended = store.EndPublished(year, by);
            if (ended)
                store.AddAudit(by, AuditAction.PageWithdrawn, Text(year));
            return ended;
        });
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
