using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Centres;

/// <summary>The years of a centre: what is expected of it, and where each stands.</summary>
internal static class CentreHomePage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/centres/{centre}", Show).ForCentre();

    private static IResult Show(HttpContext http, SiteWorkspace site, string centre) =>
        ShowCentre.Find(site, centre) is { } found ? Page(http, site, found) : Results.NotFound();

    private static SitePage Page(HttpContext http, SiteWorkspace site, CodeEntry centre) => new(
        CentreYearWords.TitleFor(http.Access()!, centre),
        http.Access()!.Role == Role.Centre ? Html.Paragraph(centre.Label) : null,
        new XElement(
            "ul",
            Html.Class("annees"),
            ShowCentre.Years(site, centre).Select(year => new XElement(
                "li",
                Html.Heading(2, Html.To(Paths.Centre(centre.Code, year.Year), $"Année {CentreYearWords.Text(year.Year)}")),
                CentreYearWords.StateOf(year),
                Html.Paragraph(CentreYearWords.Sentence(year))))));
}
