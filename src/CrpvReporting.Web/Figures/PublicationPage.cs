using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Figures;

/// <summary>Where an analyst puts a balance online for everyone, and takes it away.</summary>
internal static class PublicationPage
{
    private const string Pattern = Paths.Balances + "/{year:int}/publication";
    private const string CentresField = "centres";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Pattern, Show).For(Role.Analyst);
        routes.MapPost(Pattern, Put).For(Role.Analyst);
        routes.MapPost(Pattern + "/retrait", Withdraw).For(Role.Analyst);
    }

    private static IResult Show(HttpContext http, SiteWorkspace site, int year) => KnownYears.Of(site.Balance) is var known && known.Years.Contains(year)
        ? Page(http, site, known, year, null)
        : Results.NotFound();

    private static async Task<IResult> Put(HttpContext http, SiteWorkspace site, LoadedBalances balances, int year)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var known = KnownYears.Of(site.Balance);
        if (!known.Years.Contains(year))
            return Results.NotFound();
        if (AskedReport.Find(balances, year, form[AskedReport.FrozenField], form[CentresField].Count > 0) is not { } asked)
            return Page(http, site, known, year, "Ce bilan figé n'existe pas : choisissez-en un de la liste.");
        PublishPage.Put(site, year, asked.Frozen, asked.WithCentreFigures, http.Access()!.Id);
        return SeeOther.To(Paths.Publication(year), $"Le bilan {Text(year)} est en ligne, pour tous.");
    }

    private static IResult Withdraw(HttpContext http, SiteWorkspace site, int year) => SeeOther.To(
        Paths.Publication(year),
        PublishPage.Withdraw(site, year, http.Access()!.Id) ? $"La page du bilan {Text(year)} n'est plus en ligne." : $"Aucune page du bilan {Text(year)} n'était en ligne.");

    private static SitePage Page(HttpContext http, SiteWorkspace site, KnownYears known, int year, string? error) => new(
        $"Page publique du bilan {Text(year)}",
        Online(http, PublishPage.Find(site, year), year),
        Html.Heading(2, "Mettre un bilan en ligne"),
        Html.Paragraph("La page se lit sans se connecter. Elle ne contient ni lignes, ni noms de fichiers, ni constats. Sans les chiffres par centre, aucun centre n'y a de chiffre, et un nombre qui n'en couvre qu'un ou deux est masqué."),
        Form.Post(
            http,
            Paths.Publication(year),
            Form.Choice(
                AskedReport.FrozenField,
                "Bilan",
                [.. known.Frozen.Where(frozen => frozen.Year == year).Reverse().Select(frozen => (frozen.Label, $"Figé le {FrozenWords.Day(frozen)} : {frozen.Label}")), ("", "Provisoire : tel qu'il est à chaque visite")],
                hint: "Un bilan figé ne change plus ; un bilan provisoire change à chaque remontée, et la page le dit.",
                error: error),
            Form.Tick(CentresField, "Avec les chiffres de chaque centre"),
            Form.Submit("Mettre en ligne")),
        Html.Paragraph(
            "Avant : ",
            Html.To(Paths.Reading(year) + $"?{AskedReport.GuardedField}=1", "lire la page telle qu'elle serait, sans les chiffres par centre"),
            "."))
    {
        Trail = GalleryPage.BalanceTrail(year),
        Status = error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        HasErrors = error is not null,
    };

    private static object[] Online(HttpContext http, PublishedPage? online, int year) => online is null
        ? [Html.Paragraph("Aucune page de ce bilan n'est en ligne : personne ne le voit sans se connecter.")]
        :
        [
            Html.Paragraph(
                "En ligne depuis le ",
                online.PublishedAt.UtcDateTime.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                online.PublishedBy is { } who ? $" (par {who})" : null,
                " : ",
                Html.To(Paths.Published(year), $"{http.Request.Scheme}://{http.Request.Host}{Paths.Published(year)}"),
                "."),
            Html.Paragraph(
                (online.Frozen is { } label ? $"C'est le bilan figé {French.Quoted(label)}" : "C'est le bilan provisoire, tel qu'il est à chaque visite")
                + (online.WithCentreFigures ? ", avec les chiffres de chaque centre." : ", sans chiffre par centre.")),
            Form.Post(http, Paths.Publication(year) + "/retrait", Form.Submit("Retirer la page")),
        ];

    private static string Text(int year) => Paths.Text(year);
}
