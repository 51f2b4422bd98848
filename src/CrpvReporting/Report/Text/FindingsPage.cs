using System.Globalization;
using System.Text;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Text;

/// <summary>The rule book, as Markdown: each kind of finding, what it means and what it says.</summary>
public static class FindingsPage
{
    /// <param name="kinds">The kinds, in the order of the page.</param>
    /// <param name="example">What the smallest file that causes a kind is told; null when only a large one does.</param>
    public static string Write(IReadOnlyList<FindingKind> kinds, Func<FindingKind, Finding?> example)
    {
        var page = new StringBuilder();
        page.Append("# Ce que l'outil peut dire d'une remontée\n\n");
        page.Append("Cette page est produite à partir du code : elle ne se corrige pas à la main.\n\n");
        page.Append("Une **erreur** refuse toute la remontée : un bilan partiel serait faux sans que cela se voie. Un point **à confirmer** n'empêche pas de l'enregistrer. Une **note** dit ce qui a été compris, rectifié ou laissé de côté. Toutes les fautes d'un fichier sont dites en une fois.\n");
        foreach (var (severity, title) in new[] { (Severity.Error, "Les erreurs"), (Severity.Warning, "À confirmer"), (Severity.Note, "Les notes") })
        {
            var some = kinds.Where(kind => kind.Severity == severity).ToList();
            if (some.Count == 0)
                continue;
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
            MarkdownTable.Append(page, ["Code", "Constat", "Quand, et que faire", "Exemple de message"], some.Select(kind => Row(kind, example(kind))));
        }

        return page.ToString();
    }

    private static string[] Row(FindingKind kind, Finding? example) => [$"`{kind.Code}`", kind.Title, kind.Explanation, example?.Message ?? ""];
}
