using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Pages;

/// <summary>The page at the top of a report's folder: what each file is, and for whom.</summary>
public static class IndexPage
{
    public const string FileName = "index.html";

    internal const string Centres = "centres";
    internal const string Tables = "tableaux";
    internal const string Figures = "graphiques";
    internal const string OpenData = "donnees-ouvertes";

    /// <summary>The page as text, the same for the same report and files.</summary>
    /// <param name="report">The report.</param>
    /// <param name="paths">The files of the folder, by their paths with « / »: those that are there are listed.</param>
    /// <param name="centres">The centres that may have files of their own.</param>
    public static string Of(BalanceReport report, IReadOnlyList<string> paths, IEnumerable<CodeEntry> centres)
    {
        var entries = IndexEntries.Of(report.Year, paths).ToLookup(entry => entry.Group);
        return PageShell.Of(
            report.Title,
            [Html.Heading(1, report.Title), Html.Paragraph(Html.Class("chapeau"), report.Headline)],
            null,
            [
                Part("lire", "Lire le bilan", entries[IndexGroup.Read]),
                Part("montrer", "Le montrer", entries[IndexGroup.Show]),
                Part("reutiliser", "Le réutiliser", entries[IndexGroup.Reuse], OpenDataOf(paths), TablesOf(report, paths)),
                CentresOf(paths, centres),
                Part("verifier", "Vérifier les fichiers", entries[IndexGroup.Check]),
            ]);
    }

    private static XElement? Part(string id, string title, IEnumerable<IndexEntry> entries, params XElement?[] more) => !entries.Any() && more.All(item => item is null)
        ? null
        : PageShell.Part(id, title, entries.Any() ? new XElement("ul", Html.Class("entrees"), entries.Select(Item)) : null, more);

    private static XElement Item(IndexEntry entry) => new(
        "li",
        Html.Link(entry.Path, entry.Title),
        " ",
        new XElement("span", Html.Class("discret"), $"({entry.Path})"),
        entry.What.Length == 0 ? null : Html.Paragraph(entry.What, entry.For is { } whom ? $" Pour : {char.ToLowerInvariant(whom[0])}{whom[1..]}." : null));

    private static XElement? TablesOf(BalanceReport report, IReadOnlyList<string> paths)
    {
        var files = report.Tables.Select(table => (Path: $"{Tables}/{table.Name}.csv", table.Title)).Where(file => paths.Contains(file.Path)).ToList();
        return Folded($"Les tableaux un à un, pour un tableur ({French.Count(files.Count, "fichier CSV", "fichiers CSV")})", files);
    }

    /// <summary>The files of data, save those that have a line of their own.</summary>
    private static XElement? OpenDataOf(IReadOnlyList<string> paths)
    {
        var files = paths.Where(path => path.StartsWith(OpenData + "/", StringComparison.Ordinal) && Path.GetExtension(path) is (".csv" or ".parquet"))
            .Select(path => (Path: path, Title: Path.GetFileName(path))).ToList();
        return Folded($"Les données ouvertes, pour R, Python ou DuckDB ({French.Count(files.Count, "fichier CSV ou Parquet", "fichiers CSV et Parquet")})", files);
    }

    private static XElement? Folded(string title, IReadOnlyList<(string Path, string Title)> files) =>
        files.Count == 0 ? null : new XElement("details", new XElement("summary", title), Html.Items(files.Select(file => Html.Link(file.Path, file.Title))));

    private static XElement? CentresOf(IReadOnlyList<string> paths, IEnumerable<CodeEntry> centres)
    {
        var rows = centres.Where(centre => paths.Contains(Of(centre, ".html"))).ToList();
        return rows.Count == 0 ? null : PageShell.Part(
            Centres,
            "Envoyer à chaque centre ce qui le concerne",
            Html.Paragraph("Pour chaque centre, sa page, son classeur et le message qui les accompagne. À n'envoyer qu'à lui : ces fichiers ne se publient pas."),
            ScrollingTable.Of(
                Centres,
                new XElement("thead", new XElement("tr", new[] { "Centre", "Page", "Classeur", "Message" }.Select(title => Html.ColumnHead(title)))),
                new XElement("tbody", rows.Select(centre => new XElement(
                    "tr",
                    Html.RowHead(DimensionText.ShortCentre(centre)),
                    new[] { ".html", ".xlsx", ".txt" }.Select(extension => new XElement("td", paths.Contains(Of(centre, extension)) ? Html.Link(Of(centre, extension), centre.Code + extension) : null)))))));
    }

    private static string Of(CodeEntry centre, string extension) => $"{Centres}/{centre.Code}{extension}";
}
