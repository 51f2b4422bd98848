using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;
using CrpvReporting.Web.Uploads;

namespace CrpvReporting.Web.Centres;

/// <summary>A year of a centre: where it stands, the template, the form to send files, what waits, what is to confirm, every version.</summary>
internal static class CentreYearPage
{
    private const string Route = "/centres/{centre}/{year:int}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForCentre();
        routes.MapGet(Route + "/modele.xlsx", Template).ForCentre();
        routes.MapPost(Route + "/envois", Receive).ForCentre().ReadsFormItself();
        routes.MapPost(Route + "/doutes", Answer).ForCentre();
    }

    private static IResult Show(HttpContext http, SiteWorkspace site, string centre, int year) =>
        Find(site, centre, year) is { } found ? Page(http, site, found, year, new ReceivedFiles(), DoubtAnswer.None) : Results.NotFound();

    private static IResult Template(SiteWorkspace site, string centre, int year)
    {
        if (Find(site, centre, year) is not { } found)
            return Results.NotFound();
        var request = InputTemplate.For(site.Balance, year, found);
        return Results.File(
            InputTemplate.Render(request), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", InputTemplate.NameToSendBack(request) ?? "modele.xlsx");
    }

    private static async Task<IResult> Receive(HttpContext http, SiteWorkspace site, UploadWorker worker, string centre, int year)
    {
        if (Find(site, centre, year) is not { } found)
            return Results.NotFound();
        var received = await IncomingFiles.Receive(http, site, found.Code, year);
        return await UploadAnswers.Of(http, worker, site, received, Paths.Centre(centre, year), errors => Page(http, site, found, year, errors, DoubtAnswer.None));
    }

    private static async Task<IResult> Answer(HttpContext http, SiteWorkspace site, string centre, int year)
    {
        if (Find(site, centre, year) is not { } found)
            return Results.NotFound();
        var answer = DoubtAnswer.Of(await http.Request.ReadFormAsync(http.RequestAborted));
        if (answer.HasErrors)
            return Page(http, site, found, year, new ReceivedFiles(), answer);
        var answered = AnswerDoubts.Of(site, found, year, answer.Doubts, answer.Reason, http.Access()!.Id);
        return SeeOther.To(Paths.Centre(centre, year), answered == 0
            ? "Ces points avaient déjà leur réponse."
            : $"Merci, votre réponse est enregistrée pour {French.Count(answered, "point", "points")}.");
    }

    /// <summary>A centre, in a year in which it was one.</summary>
    private static CodeEntry? Find(SiteWorkspace site, string code, int year) => ShowCentre.Find(site, code) is { } centre && centre.IsValidIn(year) ? centre : null;

    private static SitePage Page(HttpContext http, SiteWorkspace site, CodeEntry centre, int year, ReceivedFiles received, DoubtAnswer answer)
    {
        var shown = ShowCentre.Year(site, centre, year);
        var path = Paths.Centre(centre.Code, year);
        var isOwn = http.Access()!.Role == Role.Centre;
        return new SitePage(
            $"Remontée {CentreYearWords.Text(year)}",
            isOwn ? null : Html.Paragraph(centre.Label),
            CentreYearWords.StateOf(shown),
            Html.Paragraph(Html.Class("chapeau"), CentreYearWords.Sentence(shown)),
            shown.Activities is null && shown.Form is null
                ? null
                : Html.Paragraph(Html.To(path + "/page", isOwn ? "Vos chiffres et votre place dans le réseau" : "Les chiffres du centre et sa place dans le réseau")),
            UploadTable.Received(received),
            Waiting(shown),
            shown.OpenDoubts.Count == 0 && shown.Doubts.Count == 0 ? null : DoubtsPart.Of(http, path + "/doutes", shown, answer),
            PageShell.Part(
                "envoyer",
                "Envoyer un fichier",
                Html.Paragraph("Le modèle porte déjà le centre et l'année. Votre propre tableau convient aussi : une ligne par séance."),
                Html.Paragraph(Html.To(path + "/modele.xlsx", Html.Class("bouton second"), $"Télécharger le modèle {CentreYearWords.Text(year)}")),
                UploadForm.Of(http, path + "/envois", "", received.Errors)),
            HistoryPart.Of(site, shown, seesAll: http.Access()!.Role == Role.Analyst))
        {
            Status = answer.HasErrors ? StatusCodes.Status422UnprocessableEntity : UploadTable.StatusOf(received),
            HasErrors = answer.HasErrors || received.Errors.Count > 0,
            Trail = [(Paths.Centre(centre.Code), CentreYearWords.TitleFor(http.Access()!, centre))],
        };
    }

    private static XElement? Waiting(CentreYear shown) => shown.ToConfirm.Count + shown.Waiting.Count == 0 ? null : PageShell.Part(
        "en-attente",
        "En attente",
        shown.Waiting.Count == 0 ? null : new XAttribute("data-suivi", "1"),
        UploadTable.Of([.. shown.ToConfirm, .. shown.Waiting], "en-attente"));
}
