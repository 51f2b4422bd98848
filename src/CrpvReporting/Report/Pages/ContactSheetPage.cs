using System.Xml.Linq;

namespace CrpvReporting.Report.Pages;

/// <summary>Every figure of a year on one page, small, with its files: what a presenter picks from.</summary>
public static class ContactSheetPage
{
    public const string FileName = "planche.html";

    private const string Bare = "-nu";

    private static readonly string[] Order = [".svg", "", ".png", "", ".pdf", "", ".csv", ".txt"];

    /// <summary>The page as text, the same for the same figures and files.</summary>
    /// <param name="year">The year.</param>
    /// <param name="figures">The figures, in reading order.</param>
    /// <param name="files">The files beside the page or below it, by their paths with « / »: those named after a figure are linked under it.</param>
    public static string Of(int year, IReadOnlyList<Figure> figures, IReadOnlyList<string> files)
    {
        var title = $"Graphiques du bilan {Tables.TableParts.Text(year)}";
        return PageShell.Of(
            title,
            [
                Html.Heading(1, title),
                Html.Paragraph(figures.Count == 0
                    ? "Cette année n'a aucun graphique publié."
                    : "Chaque graphique existe avec son titre, ou nu quand la diapositive ou la page porte déjà les mots. SVG : net à toute taille. PNG : pour coller partout. CSV : ses chiffres. TXT : son texte de remplacement et sa lecture."),
            ],
            null,
            [new XElement("div", Html.Class("planche"), figures.Select(figure => Of(figure, [.. files.Where(file => IsOf(figure, file)).OrderBy(Rank)])))]);
    }

    private static XElement Of(Figure figure, IReadOnlyList<string> files)
    {
        var id = "graphique-" + figure.Name;
        return new XElement(
            "section",
            Html.Class("garde"),
            new XAttribute("aria-labelledby", id),
            Html.Heading(2, Html.Id(id), figure.Title),
            new XElement(
                "figure",
                new XAttribute("aria-labelledby", id),
                FigureSvgPart.Once(figure, id),
                new XElement("figcaption", Html.Paragraph(figure.Subtitle))),
            files.Count == 0 ? null : new XElement("ul", Html.Class("fichiers"), files.Select(file => new XElement("li", Html.Link(file, NameOf(figure, file))))),
            new XElement("details", new XElement("summary", "Texte de remplacement"), Html.Paragraph(figure.TextAlternative), Html.Paragraph(figure.Reading)));
    }

    private static bool IsOf(Figure figure, string file) => Stem(file) is var stem && (stem == figure.Name || stem == figure.Name + Bare);

    /// <summary>« SVG nu » for <c>mois-nu.svg</c>, with the figure said for those who hear links one by one.</summary>
    private static object[] NameOf(Figure figure, string file) =>
        [Path.GetExtension(file).TrimStart('.').ToUpperInvariant() + (Stem(file) == figure.Name ? "" : " nu"), new XElement("span", Html.Class("a-entendre"), $" : {figure.Title}")];

    /// <summary>Pictures before numbers and words, those with their title before the bare ones.</summary>
    private static int Rank(string file) => Array.IndexOf(Order, Path.GetExtension(file)) is var rank && Stem(file).EndsWith(Bare, StringComparison.Ordinal) ? rank + 1 : rank;

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(file);
}
