using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Campaign;

/// <summary>The message that reminds a centre of its return: to copy, or to open in a mail program.</summary>
internal static class ReminderPage
{
    private const string TextId = "message";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Paths.Campaigns + "/{year:int:range(2000,2100)}/relances/{centre}", Show).For(Role.Analyst);

    private static IResult Show(HttpContext http, SiteWorkspace site, int year, string centre)
    {
        var board = FollowCampaign.Of(site, year);
        if (board.Lines.FirstOrDefault(line => line.Centre.Code == centre) is not { } line)
            return Results.NotFound();
        var subject = ReminderMail.SubjectOf(line, year);
        var text = ReminderMail.Of(line, year, board.Deadline, $"{http.Request.Scheme}://{http.Request.Host}{Paths.Centre(centre, year)}");
        return new SitePage(
            $"Relance {Paths.Text(year)} : {DimensionText.ShortCentre(line.Centre)}",
            Html.Paragraph($"État : {CampaignText.StateOf(line)}."),
            Html.Paragraph("Objet : ", new XElement("strong", subject)),
            new XElement("pre", Html.Id(TextId), new XAttribute("tabindex", "0"), text),
            CopyButton.For(TextId, "Copier le message"),
            Html.Paragraph(Html.To($"mailto:?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(text.Replace("\n", "\r\n", StringComparison.Ordinal))}", Html.Class("bouton second"), "Ouvrir dans la messagerie")))
        {
            Trail = [(Paths.Campaign(year), $"Campagne {Paths.Text(year)}")],
        };
    }
}
