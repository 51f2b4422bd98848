using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.OpenData;

/// <summary>« LISEZMOI.md » and « LICENCE.txt », which go with the data.</summary>
public static class ReadMe
{
    public const string FileName = "LISEZMOI.md";
    public const string LicenceFileName = "LICENCE.txt";

    /// <param name="report">What is published.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="headlinePerimeter">The code of the perimeter that the totals count.</param>
    public static string Of(BalanceReport report, IReadOnlyList<OpenTable> tables, string headlinePerimeter)
    {
        var text = new StringBuilder();
        Paragraph($"# {report.Title} : données");
        Paragraph(report.Headline);
        Paragraph("## Les fichiers");
        Paragraph($"Chaque table est donnée en CSV et en Parquet, avec son schéma. `{DataPackage.FileName}` décrit l'ensemble (Data Package 1, Table Schema).");
        List(tables.Select(table => $"**{table.Name}** ({table.Name}.csv, {table.Name}.parquet, {table.Name}.schema.json). {table.Title}. {table.Description}"));
        Paragraph("## Le format");
        Paragraph("CSV : UTF-8 sans marque d'ordre, virgule entre les champs, guillemets droits autour d'un champ qui en a besoin, point décimal, une ligne d'en-têtes, fins de ligne LF. Une part est une fraction : 0,148 veut dire 14,8 %. Parquet : colonnes typées, compression Snappy.");
        Paragraph("Un champ vide veut dire qu'il n'y a pas de valeur, jamais zéro : dans la table chiffres, la colonne marque dit pourquoi (nr : non renseigné ou non remonté ; so : sans objet ; s : secret).");
        if (tables.Any(table => table.Name == ActivityTable.Name))
        {
            Paragraph("## Retrouver un total");
            Paragraph($"Le chiffre de référence du bilan est la somme des demi-journées du champ politique de la ville. Avec DuckDB :\n\n```sql\nSELECT sum(demi_journees) FROM '{ActivityTable.Name}.parquet' WHERE champ = '{headlinePerimeter}';\n```");
        }

        Paragraph("## Ce que comptent les chiffres");
        List(report.Notes.Where(note => note.Subject != NoteSubject.Lines).Select(note => note.Text));
        Paragraph("## La licence");
        Paragraph($"{OpenLicence.Title} : {OpenLicence.Address}. Réutilisation libre, à condition de citer la source et la date des données.");
        return Typography.Typeset(text.ToString().TrimEnd('\n')) + "\n";

        void Paragraph(string words) => text.Append(words).Append("\n\n");

        void List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => "- " + item)));
    }

    public static string LicenceOf(BalanceReport report) => Typography.Typeset(
        $"{report.Title}\n\nCes données sont publiées sous {OpenLicence.Title} :\n{OpenLicence.Address}\n\nVous pouvez les reproduire, les diffuser, les adapter et les exploiter, y compris à des fins commerciales, à condition de citer leur source : centres de ressources politique de la ville, activité {TableParts.Text(report.Year)}.\n");
}
