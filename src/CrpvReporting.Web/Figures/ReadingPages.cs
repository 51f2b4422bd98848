using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;
using Microsoft.Net.Http.Headers;

namespace CrpvReporting.Web.Figures;

/// <summary>The balance as one page to read: for who is signed in, and, once an analyst put it online, for everyone.</summary>
internal static class ReadingPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.Balances + "/{year:int}/page", Show).For(Role.Analyst, Role.Presenter);
        routes.MapGet(Paths.PublishedYears + "/{year:int}", ShowPublished).ForEveryone();
    }

    private static IResult Show(HttpContext http, LoadedBalances balances, int year) => KeptAnswer.Of(http, balances.DataVersion(), () =>
        Answer(http, AskedReport.Find(http, balances, year)));

    /// <summary>What is online does not depend on the address: nothing more can be asked of it.</summary>
    private static IResult ShowPublished(HttpContext http, LoadedBalances balances, SiteWorkspace site, int year) => PublishPage.Find(site, year) is { } online
        ? KeptAnswer.Of(http, $"{balances.DataVersion()} {online}", () => Answer(http, AskedReport.Find(balances, year, online.Frozen, online.WithCentreFigures)))
        : Results.NotFound();

    /// <summary>The page brings its own style, which the policy of the site's pages would not apply.</summary>
    private static IResult Answer(HttpContext http, AskedReport? asked)
    {
        if (asked is null)
            return Results.NotFound();
        http.Response.Headers[HeaderNames.ContentSecurityPolicy] = PageShell.Policy + "; frame-ancestors 'none'";
        return Results.Text(asked.Page, "text/html; charset=utf-8");
    }
}
