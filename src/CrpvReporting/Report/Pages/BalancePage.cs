using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Pages;

/// <summary>The balance as one page to read: sentences, figures, tables, notes. Made from the report alone, so that what it hides stays hidden.</summary>
public static class BalancePage
{
    private const string Sentences = "phrases";
    private const string Figures = "graphiques";
    private const string Tables = "tableaux";
    private const string Notes = "notes";
    private const string About = "a-propos";

    /// <summary>The page as text, the same for the same report.</summary>
    public static string Of(BalanceReport report) => PageShell.Of(
        report.Title,
        [Html.Heading(1, report.Title), Html.Paragraph(Html.Class("chapeau"), report.Headline), Coverage(report), Frozen(report)],
        PageShell.Contents(Contents(report)),
        [
            Others(report) is { Count: > 0 } others ? PageShell.Part(Sentences, "L'année en quelques phrases", Html.Items(others)) : null,
            report.Figures.Count == 0 ? null : PageShell.Part(Figures, "Graphiques", report.Figures.Select(figure => FigurePart.Of(figure, IdOf(figure), 3))),
            PageShell.Part(Tables, "Tableaux", Shown(report).Select(table => TablePart.Of(table, IdOf(table), 3))),
            PageShell.Part(
                Notes,
                "Notes de méthode",
                Html.Paragraph(Html.Class("discret"), "Les feuilles citées sont celles du classeur du bilan, publié avec cette page."),
                new XElement("ol", report.Notes.Select(note => new XElement("li", note)))),
            PageShell.Part(About, "À propos de ce bilan", Html.Terms(report.Cover.Where(line => !IsSaidAbove(line)).Select(line => (line.Label, (object?)Html.Paragraphs(line.Text))))),
        ]);

    /// <summary>Name of the page's file.</summary>
    public static string FileName(int year) => string.Create(CultureInfo.InvariantCulture, $"bilan-{year}.html");

    private static IEnumerable<(string Id, string Title, IReadOnlyList<(string Id, string Title)> Within)> Contents(BalanceReport report)
    {
        if (Others(report).Count > 0)
            yield return (Sentences, "L'année en quelques phrases", []);
        if (report.Figures.Count > 0)
            yield return (Figures, "Graphiques", [.. report.Figures.Select(figure => (IdOf(figure), figure.Title))]);
        yield return (Tables, "Tableaux", [.. Shown(report).Select(table => (IdOf(table), table.Title))]);
        yield return (Notes, "Notes de méthode", []);
        yield return (About, "À propos de ce bilan", []);
    }

    private static IEnumerable<ReportTable> Shown(BalanceReport report) => report.Tables.Where(table => !table.IsJournal);

    /// <summary>The sentences beside the headline and the coverage, which stand at the top.</summary>
    private static List<string> Others(BalanceReport report) =>
        [.. report.Phrases.Skip(1).Where(phrase => phrase.Key != YearSentences.CoverageKey).Select(phrase => phrase.Text)];

    private static XElement? Coverage(BalanceReport report) =>
        report.Phrases.FirstOrDefault(phrase => phrase.Key == YearSentences.CoverageKey) is { } coverage ? Html.Paragraph(coverage.Text) : null;

    private static XElement? Frozen(BalanceReport report) => report.Frozen is { } frozen
        ? new XElement("div", Html.Class("encadre"), FrozenWords.Cover(frozen).Select(line => Html.Paragraph($"{line.Label} : {line.Text}.")))
        : null;

    private static bool IsSaidAbove(CoverLine line) => line.Label.StartsWith("En ", StringComparison.Ordinal);

    private static string IdOf(Figure figure) => "graphique-" + figure.Name;

    private static string IdOf(ReportTable table) => "tableau-" + table.Name;
}
