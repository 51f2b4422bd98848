using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Figures;

/// <summary>One figure: its page, and its files, called as in a report.</summary>
internal static class FigurePages
{
    /// <summary>The width of a picture in CSS pixels, in an address.</summary>
    public const string WidthField = "largeur";

    private const string HeadingId = "titre-du-graphique";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Paths.Balances + "/{year:int}/graphiques/{name}", Find).For(Role.Analyst, Role.Presenter);

    private static IResult Find(HttpContext http, LoadedBalances balances, int year, string name) =>
        name.Contains('.', StringComparison.Ordinal)
            ? KeptAnswer.Of(http, balances.DataVersion(), () => Send(http, balances, year, name))
            : Show(http, balances, year, name);

    private static IResult Send(HttpContext http, LoadedBalances balances, int year, string name)
    {
        if (!TryWidth(http.Request.Query[WidthField], out var width))
            return Results.BadRequest();
        return AskedReport.Find(http, balances, year) is { } asked && FigureFiles.Find(asked.Report, name, width) is { } file ? FileAnswer.Of(file) : Results.NotFound();
    }

    private static bool TryWidth(string? text, out int? width)
    {
        width = null;
        if (string.IsNullOrEmpty(text))
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) || pixels is < FigurePicturePart.LeastWidth or > ChartOptions.MostWidth)
            return false;
        width = pixels;
        return true;
    }

    private static IResult Show(HttpContext http, LoadedBalances balances, int year, string name)
    {
        if (AskedReport.Find(http, balances, year) is not { } asked || asked.Report.Figures.Index().FirstOrDefault(other => other.Item.Name == name) is not { Item: { } figure, Index: var place })
            return Results.NotFound();
        return new SitePage(
            figure.Title,
            Html.Paragraph(Html.Class("discret"), figure.Subtitle),
            FigureSection.Picture(asked, figure, SitePage.TitleId),
            Html.Heading(2, "Télécharger"),
            FigureDownloads.Of(asked, figure),
            Html.Heading(2, Html.Id(HeadingId), "Les chiffres de ce graphique"),
            FigureSection.Numbers(figure, HeadingId),
            FigureSection.Lines(asked, figure),
            Html.Heading(2, "Texte de remplacement"),
            Html.Paragraph(Html.Class("discret"), "À joindre au graphique pour les personnes qui ne le voient pas."),
            FigureSection.Alternative(figure),
            Neighbours(asked, place))
        {
            Trail = GalleryPage.TrailOf(asked),
        };
    }

    private static XElement Neighbours(AskedReport asked, int place)
    {
        var figures = asked.Report.Figures;
        return new XElement(
            "nav",
            new XAttribute("aria-label", "Autres graphiques"),
            Html.Class("hors-impression"),
            Html.Items(
            [
                .. place > 0 ? [Link(asked, "Précédent", figures[place - 1])] : (XElement[])[],
                .. place < figures.Count - 1 ? [Link(asked, "Suivant", figures[place + 1])] : (XElement[])[],
            ]));
    }

    private static XElement Link(AskedReport asked, string word, Figure figure) =>
        new("a", new XAttribute("href", asked.Address(Paths.Figure(asked.Year, figure.Name))), $"{word} : {figure.Title}");
}
