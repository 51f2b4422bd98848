using System.Globalization;
using System.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Text;

/// <summary>The documentation of the yearly form, as Markdown: its columns and the indicators that it asks for.</summary>
public static class YearlyFormPage
{
    public static string Write(YearlyFormSchema schema, CodeLists lists)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# La fiche annuelle d'un centre\n\nSchéma version {schema.Version}. ");
        page.Append("Cette page est produite à partir du schéma et de la liste des indicateurs : elle ne se corrige pas à la main.\n\n");
        page.Append("Une fiche compte une ligne d'en-tête, puis une ligne par indicateur. Elle arrive dans un fichier à part, ou sur une feuille du classeur des activités, quel que soit son nom : ses en-têtes la font reconnaître, un indicateur et une valeur, sans aucune colonne obligatoire des activités. Une nouvelle fiche remplace la précédente du même centre et de la même année, jamais les activités. Une faute dans la fiche ou dans les activités refuse le fichier entier.\n\n");
        page.Append("Une valeur vide ou « NC » n'est pas zéro : l'indicateur n'est pas déclaré. Une fiche sans aucune valeur, à côté d'activités, n'est pas lue. Une unité écrite après le nombre est comprise si c'est celle de l'indicateur (« 3,5 ETP »).\n\n");
        page.Append("## Les colonnes\n\n");
        MarkdownTable.Append(page, ["Titre", "Nom", "Nature", "Obligatoire", "Ce qu'on y écrit", "Exemple"],
            schema.Fields.Select(field => new[] { field.Title, $"`{field.Name}`", SchemaPage.Nature(field), field.Required ? "oui" : "", field.Description, field.Example }));
        page.Append("\n## Les autres en-têtes admis\n\n");
        MarkdownTable.Append(page, ["Colonne", "Aussi reconnue sous"], schema.Fields.Select(field => new[] { field.Title, string.Join(" ; ", field.AcceptedHeaders) }));
        page.Append("\n## Les indicateurs\n\nCe sont les lignes de `indicators.csv` dont le calcul est « fiche » : en ajouter une suffit à la demander aux centres.\n\n");
        MarkdownTable.Append(page, ["Code", "Libellé", "Unité", "Définition", "Valeur", "En usage", "Aussi compris"], lists.Indicators
            .Where(indicator => schema.Indicators.Contains(indicator.Entry))
            .Select(indicator => new[]
            {
                $"`{indicator.Code}`", indicator.Label, indicator.Unit, indicator.Definition, indicator.Decimals == 0 ? "nombre entier" : "deux décimales au plus",
                SchemaPage.Period(indicator.Entry), string.Join(" ; ", indicator.Entry.Synonyms),
            }));
        return page.ToString();
    }
}
