using CrpvReporting.Aggregate;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The national totals: one indicator per row.</summary>
internal static class SummaryTable
{
    public static ReportTable Of(YearBalance balance)
    {
        var (measures, net, _) = balance.Headline;
        var counted = balance.Coverage.Counted.Count;
        var other = balance.Where([new DimensionFilter(Domain.Dimension.Perimeter, [.. balance.Lists.Perimeters.Select(entry => entry.Code)])], Domain.Dimension.Perimeter)
            .Rows.Where(row => row.Keys[0].Code != balance.Lists.HeadlinePerimeter.Code)
            .Sum(row => row.Measures.HalfDays.Value);
        IReadOnlyList<ReportCell>[] rows =
        [
            Row("Demi-journées d'intervention (brut, chiffre de référence)", measures.HalfDays.Value, "demi-journées", 1, "somme de ce que déclare chaque centre"),
            Row("Demi-journées d'intervention (net)", net.Value, "demi-journées", 1, "un événement déclaré par plusieurs centres compte une fois, pour la plus grande déclaration"),
            Row("Activités", measures.Activities, "lignes", 0, "séances réalisées"),
            Row("Participations déclarées", measures.Participants, "participations", 0, "personnes × séances, pour les activités qui les déclarent ; ce ne sont pas des personnes distinctes"),
            Row("Activités qui déclarent leurs participations", measures.LinesReporting, "lignes", 0, "les autres sont non renseignées, ce qui n'est pas zéro"),
            Row("Centres comptés", counted, "centres", 0, Sentences.Coverage(balance.Coverage)),
            Row("Centres attendus", balance.Coverage.Expected.Count, "centres", 0, "centres en activité cette année-là"),
            Row("Moyenne par centre compté", counted == 0 ? null : measures.HalfDays.Value / counted, "demi-journées", 1, "demi-journées brutes rapportées aux centres comptés"),
            Row("Demi-journées hors politique de la ville", other, "demi-journées", 1, "activités menées pour d'autres politiques, non comprises dans le chiffre de référence"),
        ];
        return new ReportTable(
            "Synthese",
            $"Chiffres nationaux, {TableParts.Text(balance.Year)}",
            "Cette feuille contient les totaux nationaux de l'année, un indicateur par ligne.",
            [
                new ReportColumn("indicator", "Indicateur", ColumnKind.Text),
                new ReportColumn("value", "Valeur", ColumnKind.Number, 1),
                new ReportColumn("unit", "Unité", ColumnKind.Text),
                new ReportColumn("meaning", "Définition", ColumnKind.Text),
            ],
            rows,
            null,
            [TableParts.ScopeOf(balance)],
            TableParts.SourceOf(balance));
    }

    private static ReportCell[] Row(string indicator, decimal? value, string unit, int decimals, string meaning) =>
        [ReportCell.Of(indicator), ReportCell.OfReported(value, decimals), ReportCell.Of(unit), ReportCell.Of(meaning)];
}
