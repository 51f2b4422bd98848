using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>One row per expected centre; a missing one is « [nr] » in its place.</summary>
internal static class CentreTable
{
    public static ReportTable Of(YearBalance balance)
    {
        var byCentre = balance.By(Dimension.Centre);
        var total = byCentre.Total.Measures.HalfDays.Value;
        var rows = balance.Coverage.Expected.Select(centre => Row(centre, balance, byCentre, total)).ToList();
        return new ReportTable(
            "Centres",
            $"Demi-journées, activités et participations par centre, {TableParts.Text(balance.Year)}",
            "Cette feuille contient une ligne par centre de ressources attendu cette année-là, dans l'ordre de la liste des centres.",
            [
                new ReportColumn("centre", "Code du centre", ColumnKind.Text),
                new ReportColumn("centre_label", "Centre", ColumnKind.Text),
                new ReportColumn("overseas", "Outre-mer", ColumnKind.Text),
                TableColumns.HalfDays, TableColumns.Share, TableColumns.Activities, TableColumns.Participants,
            ],
            rows,
            [ReportCell.Of("Total"), ReportCell.Of("Ensemble des centres comptés"), ReportCell.Of(""), .. TableParts.Sums(byCentre.Total.Measures, total, CountedLines.In(balance.Lists), CountedLines.In(balance.Lists))],
            [TableParts.ScopeOf(balance), "Le total additionne ce que déclare chaque centre (brut)."],
            TableParts.SourceOf(balance))
        {
            About = [NoteSubject.Coverage],
            Reading = Readings.OfCentres(
                TableParts.Text(balance.Year), byCentre.Rows.Select(row => (DimensionText.LabelOf(Dimension.Centre, row.Keys[0]), row.Measures.HalfDays.Value)), total),
        };
    }

    private static List<ReportCell> Row(CodeEntry centre, YearBalance balance, Balance byCentre, decimal total)
    {
        List<ReportCell> cells =
        [
            ReportCell.Of(centre.Code), ReportCell.Of(centre.Label), ReportCell.Of(Dimensions.IsOverseas(centre) ? "Oui" : "Non"),
        ];
        if (balance.Coverage.Missing.Contains(centre))
            cells.AddRange(Enumerable.Repeat(ReportCell.NotReported, 4));
        else
            cells.AddRange(TableParts.Sums(
                byCentre.Rows.FirstOrDefault(row => row.Keys[0].Code == centre.Code)?.Measures ?? default, total, CountedLines.In(balance.Lists).With(Dimension.Centre, centre.Code), CountedLines.In(balance.Lists)));
        return cells;
    }
}
