using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Figures;

/// <summary>Every figure of a year on one page, with its files: what a presenter picks from.</summary>
internal static class GalleryPage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.Balances + "/{year:int}/graphiques", Show).For(Role.Analyst, Role.Presenter);
        routes.MapGet(Paths.Balances + "/{year:int}/graphiques/" + Paths.Slides, Slides).For(Role.Analyst, Role.Presenter);
    }

    /// <summary>What leads to the gallery from pages below it.</summary>
    public static IReadOnlyList<(string Path, string Title)> TrailOf(AskedReport asked) =>
        [.. BalanceTrail(asked.Year), (asked.Address(Paths.Figures(asked.Year)), "Graphiques")];

    /// <summary>What leads to the pages of a year.</summary>
    public static IReadOnlyList<(string Path, string Title)> BalanceTrail(int year) =>
        [(Paths.Balances, "Bilans"), (Paths.Balance(year), Paths.Text(year))];

    private static IResult Show(HttpContext http, LoadedBalances balances, SiteWorkspace site, int year)
    {
        if (AskedReport.Find(http, balances, year) is not { } asked)
            return Results.NotFound();
        var report = asked.Report;
        return new SitePage(
            $"Graphiques du bilan {Paths.Text(year)}",
            YearLinks.Of(http, year),
            State(asked),
            Choice(asked, KnownYears.Of(site.Balance)),
            Whole(http, site, asked),
            report.Figures.Count == 0
                ? Notice.Information("Aucun graphique : aucune activité n'est comptée cette année-là, ou tous diraient le chiffre d'un seul centre.")
                : new XElement("div", Html.Class("galerie"), report.Figures.Select(figure => Of(asked, figure))))
        {
            Trail = BalanceTrail(year),
            IsWide = true,
        };
    }

    private static IResult Slides(HttpContext http, LoadedBalances balances, int year) => KeptAnswer.Of(http, balances.DataVersion(), () =>
        AskedReport.Find(http, balances, year) is { } asked
            ? FileAnswer.Of($"bilan-{Paths.Text(year)}.pptx", MakeSlides.Of(asked.Report))
            : Results.NotFound());

    /// <summary>How far the figures are settled.</summary>
    private static XElement State(AskedReport asked) => Html.Paragraph(
        Html.Class("chapeau"),
        asked.Report.Frozen is { } frozen
            ? $"Chiffres de {FrozenWords.NameOf(frozen)} : ils ne changent plus."
            : "Chiffres provisoires : ce bilan n'est pas figé, une nouvelle remontée peut les changer.");

    private static XElement Choice(AskedReport asked, KnownYears known) => Form.Get(
        Paths.Figures(asked.Year),
        FrozenChoice.Of(known, asked.Year, asked.Frozen),
        Form.Tick(AskedReport.GuardedField, "Sans chiffre par centre, comme sur une page publique", !asked.WithCentreFigures),
        Form.Submit("Afficher"));

    /// <summary>What holds all the figures at once, and where they are for everyone.</summary>
    private static XElement Whole(HttpContext http, SiteWorkspace site, AskedReport asked)
    {
        var online = PublishPage.Find(site, asked.Year);
        return Html.Items(
        [
            Html.To(asked.Address($"{Paths.Figures(asked.Year)}/{Paths.Slides}"), new XAttribute("download", $"bilan-{Paths.Text(asked.Year)}.pptx"),
                "Toutes les diapositives (PowerPoint)"),
            Html.To(asked.Address(Paths.Reading(asked.Year)), "Le bilan en une page à lire"),
            http.Access()!.Role == Role.Analyst
                ? Html.To(Paths.Publication(asked.Year), online is null ? "Mettre une page en ligne" : "La page en ligne : voir, remplacer, retirer")
                : online is null ? null : Html.To(Paths.Published(asked.Year), "La page en ligne, pour tous"),
        ]);
    }

    private static XElement Of(AskedReport asked, Figure figure)
    {
        var id = "graphique-" + figure.Name;
        return new XElement(
            "section",
            Html.Class("garde"),
            new XAttribute("aria-labelledby", id),
            Html.Heading(2, Html.Id(id), Html.To(asked.Address(Paths.Figure(asked.Year, figure.Name)), figure.Title)),
            Html.Paragraph(Html.Class("discret"), figure.Subtitle),
            FigureSection.Picture(asked, figure, id),
            FigureDownloads.Of(asked, figure),
            Folded("Les chiffres", figure, [FigureSection.Numbers(figure, id), .. FigureSection.Lines(asked, figure) is { } lines ? (object[])[lines] : []]),
            Folded("Le texte de remplacement", figure, FigureSection.Alternative(figure)));
    }

    private static XElement Folded(string title, Figure figure, params object[] content) => new(
        "details",
        Html.Class("hors-impression"),
        new XElement("summary", title, new XElement("span", Html.Class("a-entendre"), $" : {figure.Title}")),
        content);
}
