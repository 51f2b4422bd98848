using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Access;

/// <summary>Makes the first analyst, from the link that the site prints when it starts without any.</summary>
internal static class FirstAccessPage
{
    private const string Pattern = Paths.FirstAccess + "/{link}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Pattern, Show).ForEveryone();
        routes.MapPost(Pattern, Make).ForEveryone();
    }

    private static IResult Show(HttpContext http, SiteWorkspace site, Attempts attempts, string link) => !attempts.MayTry(http)
        ? Results.StatusCode(StatusCodes.Status429TooManyRequests)
        : FirstAccess.Holds(site, link)
        ? new SitePage(
            "Premier accès",
            Html.Paragraph("Ce lien crée le premier accès d'analyste, celui qui donne tous les autres. Il ne sert qu'une fois."),
            Form.Post(http, http.Request.Path, Form.Submit("Créer l'accès")))
        : NotFound(http, attempts);

    private static async Task<IResult> Make(HttpContext http, SiteWorkspace site, Attempts attempts, string link)
    {
        if (!attempts.MayTry(http))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        if (FirstAccess.Use(site, link, "Premier accès") is not { } issued)
            return NotFound(http, attempts);
        await Sessions.Start(http, issued.Access);
        return new SitePage(
            "Premier accès",
            Html.Paragraph("Voici votre clé. Elle ne sera plus jamais affichée : gardez-la dans un gestionnaire de mots de passe."),
            KeyPart.Of(issued.Key),
            Html.Paragraph(Html.To(Paths.Home, "Aller à l'accueil")));
    }

    private static IResult NotFound(HttpContext http, Attempts attempts)
    {
        attempts.Failed(http);
        return Results.NotFound();
    }
}
