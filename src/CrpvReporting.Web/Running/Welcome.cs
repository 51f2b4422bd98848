using CrpvReporting.Pipeline.Site;

namespace CrpvReporting.Web.Running;

/// <summary>What is said to whoever starts the site: where it is, and how to come in the first time.</summary>
internal static class Welcome
{
    public static void Say(WebApplication site, TextWriter output)
    {
        foreach (var address in site.Urls)
            output.WriteLine($"Le site répond à {address}");
        if (FirstAccess.MakeLink(site.Services.GetRequiredService<SiteWorkspace>()) is { } link)
            output.WriteLine($"Premier accès d'analyste, une seule fois et pendant 24 heures : {site.Urls.First().TrimEnd('/')}{Paths.FirstAccess}/{link.Text}");
    }
}
