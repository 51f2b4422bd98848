using System.Globalization;
using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Text;

/// <summary>The documentation of the schema, as Markdown: each column and each code, for those who fill in a return.</summary>
public static class SchemaPage
{
    public static string Write(ActivitySchema schema, CodeLists lists)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Les colonnes et les codes d'une remontée\n\nSchéma version {schema.Version}. ");
        page.Append("Cette page est produite à partir du schéma et des listes de codes : elle ne se corrige pas à la main.\n\n");
        page.Append("Un fichier compte une ligne d'en-tête, puis une ligne par séance. Les colonnes sont reconnues par leur titre, leur nom ou un autre en-tête admis, quels que soient l'ordre, les majuscules, les accents, la ponctuation et ce qui ne change pas le sens : « (obligatoire) », « (jj/mm/aaaa) », un appel de note. Une faute de frappe est comprise et signalée. Le fichier est refusé s'il manque une colonne obligatoire.\n\n");
        page.Append("## Les colonnes\n\n");
        MarkdownTable.Append(page, ["Titre", "Nom", "Nature", "Obligatoire", "Ce qu'on y écrit", "Exemple"],
            schema.Fields.Select(field => new[] { field.Title, $"`{field.Name}`", Nature(field), field.Required ? "oui" : "", field.Description, field.Example }));
        page.Append("\n## Les autres en-têtes admis\n\n");
        MarkdownTable.Append(page, ["Colonne", "Aussi reconnue sous"], schema.Fields.Select(field => new[] { field.Title, string.Join(" ; ", field.AcceptedHeaders) }));
        page.Append("\n## Les listes de codes\n\nLe code et le libellé sont acceptés l'un comme l'autre, quels que soient les majuscules, les accents et la ponctuation. Les autres formulations de la liste sont comprises aussi ; une note dit alors ce qui a été compris.\n");
        foreach (var list in lists.All.Where(list => schema.Fields.Any(field => field.List == list)).Append(lists.Publics))
            List(page, schema, list);
        return page.ToString();
    }

    private static void List(StringBuilder page, ActivitySchema schema, CodeList list)
    {
        var titles = schema.Fields.Where(field => field.List == list).Select(field => field.Title).DefaultIfEmpty("Publics (colonnes « Dont … »)");
        page.Append(CultureInfo.InvariantCulture, $"\n### {string.Join(", ", titles)}\n\n");
        MarkdownTable.Append(page, ["Code", "Libellé", "En usage", "Aussi compris"], list.Select(entry => new[] { $"`{entry.Code}`", entry.Label, Period(entry), string.Join(" ; ", entry.Synonyms) }));
    }

    internal static string Nature(FieldDefinition field) => field.Type switch
    {
        FieldType.Text => field.MaxLength is { } length ? string.Create(CultureInfo.InvariantCulture, $"texte, {length} caractères au plus") : "texte",
        FieldType.Date => "date (jj/mm/aaaa)",
        FieldType.Year => "année",
        FieldType.Code => "une valeur de liste",
        FieldType.Codes => "valeurs de liste, séparées par « | »",
        FieldType.Districts => "codes de quartiers, séparés par « | »",
        FieldType.HalfDays => "nombre, par pas de 0,5",
        FieldType.Count => "nombre entier",
        FieldType.Amount => "nombre, deux décimales au plus",
        FieldType.YesNo => "oui ou non",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, null),
    };

    internal static string Period(CodeEntry entry) => entry switch
    {
        { ValidFrom: { } from, ValidTo: { } to } => string.Create(CultureInfo.InvariantCulture, $"de {from} à {to}"),
        { ValidFrom: { } from } => string.Create(CultureInfo.InvariantCulture, $"depuis {from}"),
        { ValidTo: { } to } => string.Create(CultureInfo.InvariantCulture, $"jusqu'en {to}"),
        _ => "toujours",
    };
}
