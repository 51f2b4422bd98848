using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.OpenData;

/// <summary>« chiffres »: every number of every table of figures, one a row, with the reason when there is none.</summary>
public static class NumberTable
{
    public const string Name = "chiffres";

    /// <summary>Between the words of a row that has several.</summary>
    private const string Between = " | ";

    private static readonly OpenColumn[] Columns =
    [
        new("annee", OpenType.Integer, "Année", "Année du bilan."),
        new("tableau", OpenType.Text, "Tableau", "Nom du tableau : celui de sa feuille dans le classeur et de son fichier dans tableaux/."),
        new("ligne", OpenType.Text, "Ligne", "Ce que compte la ligne du tableau ; « Total » pour la ligne de total."),
        new("colonne", OpenType.Text, "Colonne", "Nom stable de la colonne."),
        new("intitule", OpenType.Text, "Intitulé de la colonne", "Intitulé de la colonne, avec l'unité."),
        new("valeur", OpenType.Number, "Valeur", "Le nombre, arrondi à douze décimales ; une part est une fraction (0,148 pour 14,8 %). Vide : voir marque.", IsRequired: false),
        new("marque", OpenType.Text, "Marque", "Pourquoi il n'y a pas de nombre : nr (non renseigné ou non remonté), so (sans objet), s (secret). Vide : il y en a un.", IsRequired: false),
    ];

    public static OpenTable Of(BalanceReport report) => new(
        Name,
        $"Tous les chiffres du bilan {Tables.TableParts.Text(report.Year)}",
        "Une ligne par nombre des tableaux du bilan : tableau, ligne, colonne, valeur.",
        Columns,
        [.. report.Tables.Where(table => !table.IsJournal).SelectMany(table => RowsOf(report.Year, table))]);

    private static IEnumerable<IReadOnlyList<ReportCell>> RowsOf(int year, ReportTable table)
    {
        var words = table.Columns.TakeWhile(column => !HoldsNumbers(column)).Count();
        foreach (var row in table.Total is { } total ? table.Rows.Append(total) : table.Rows)
        {
            var label = string.Join(Between, row.Take(words).Select(cell => cell.Words).Where(text => !string.IsNullOrEmpty(text)));
            for (var i = words; i < row.Count; i++)
            {
                if (HoldsNumbers(table.Columns[i]))
                    yield return
                    [
                        ReportCell.Of(year), ReportCell.Of(table.Name), ReportCell.Of(label), ReportCell.Of(table.Columns[i].Key), ReportCell.Of(table.Columns[i].Title),
                        row[i].Number is { } number ? ReportCell.Of(decimal.Round(number, OpenCsv.Decimals)) : ReportCell.Empty,
                        row[i].Number is null ? ReportCell.OfOptional(CellText.Of(row[i].Marker).Trim('[', ']')) : ReportCell.Empty,
                    ];
            }
        }
    }

    private static bool HoldsNumbers(ReportColumn column) => column.Kind is ColumnKind.Number or ColumnKind.Share;
}
