using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages.Centres;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Centres;

/// <summary>What a centre is told of its year: its figures, its place in the network, nothing of another centre; and the same as a workbook.</summary>
internal static class CentreOwnPage
{
    private const string Route = "/centres/{centre}/{year:int}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route + "/page", Show).ForCentre();
        routes.MapGet(Route + "/{name}.xlsx", Workbook).ForCentre();
    }

    private static IResult Show(HttpContext http, SiteWorkspace site, LoadedBalances balances, string centre, int year) => Read(site, balances, centre, year) is { } own
        ? new SitePage(
            CentrePage.TitleOf(own),
            http.Access()!.Role == Role.Centre ? null : Notice.Information("Cette page s'adresse au centre : c'est celle qu'il voit."),
            CentrePage.Inside(own))
        {
            Trail = [(Paths.Centre(centre), CentreYearWords.TitleFor(http.Access()!, own.Centre)), (Paths.Centre(centre, year), CentreYearWords.Text(year))],
        }
        : Results.NotFound();

    private static IResult Workbook(SiteWorkspace site, LoadedBalances balances, string centre, int year, string name)
    {
        if (name != centre || Read(site, balances, centre, year) is not { } own)
            return Results.NotFound();
        using var content = new MemoryStream();
        CentreDownloads.WriteWorkbook(site.Balance, own, content);
        return Results.File(content.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{own.Centre.Code}_{CentreYearWords.Text(year)}.xlsx");
    }

    private static CentreReturn? Read(SiteWorkspace site, LoadedBalances balances, string code, int year) =>
        ShowCentre.Find(site, code) is { } known && known.IsValidIn(year) && balances.Find(year) is { } loaded
        && loaded.Workspace.Lists.Centres.FirstOrDefault(centre => centre.Code == code) is { } centre
            ? CentreDownloads.Read(loaded.Workspace, loaded.Balance, centre)
            : null;
}
