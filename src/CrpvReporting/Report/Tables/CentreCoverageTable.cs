using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>Which centres are counted and what each weighed the year before: one row per expected centre.</summary>
internal static class CentreCoverageTable
{
    /// <param name="balance">The year.</param>
    /// <param name="former">The year before; null when it was not received.</param>
    public static ReportTable Of(YearBalance balance, YearBalance? former)
    {
        var weights = former?.By(Dimension.Centre);
        var total = weights?.Total.Measures.HalfDays.Value ?? 0;
        var before = TableParts.Text(balance.Year - 1);
        return new ReportTable(
            "Couverture_centres",
            $"Centres comptés et poids de chacun l'année précédente, {TableParts.Text(balance.Year)}",
            "Cette feuille contient une ligne par centre de ressources attendu : ce qui est reçu, et ce que le centre déclarait l'année précédente.",
            [
                new ReportColumn("centre", "Code du centre", ColumnKind.Text),
                new ReportColumn("centre_label", "Centre", ColumnKind.Text),
                new ReportColumn("received", "Activités", ColumnKind.Text),
                new ReportColumn("form", "Fiche annuelle", ColumnKind.Text),
                .. former is null ? [] : (ReportColumn[])
                [
                    new ReportColumn("half_days_before", $"Demi-journées en {before}", ColumnKind.Number, 1) { IsAdded = true, Note = NoteSubject.HalfDay },
                    new ReportColumn("weight_before", $"Part des demi-journées de {before} (%)", ColumnKind.Share, 1) { ShareOf = "half_days_before" },
                ],
                new ReportColumn("remark", "À confirmer", ColumnKind.Text),
            ],
            [.. balance.Coverage.Expected.Select(Row)],
            Total(),
            [TableParts.ScopeOf(balance), .. former is null ? [$"Aucune remontée de {before} n'est enregistrée : le poids des centres n'est pas connu."] : (string[])[]],
            TableParts.SourceOf(balance))
        {
            About = [NoteSubject.Coverage],
            Reading = weights?.Rows.MaxBy(row => row.Measures.HalfDays.Value) is { } most && total > 0
                ? $"Lecture : en {before}, le centre {French.Quoted(DimensionText.LabelOf(Dimension.Centre, most.Keys[0]))} déclarait {French.HalfDays(most.Measures.HalfDays.Value)}, soit {French.Percent(most.Measures.HalfDays.Value / total)} du total."
                : null,
        };

        IReadOnlyList<ReportCell> Row(CodeEntry centre) =>
            [
                ReportCell.Of(centre.Code), ReportCell.Of(centre.Label),
                Received(balance.Coverage, centre, "Reçues"), balance.Forms.Counted.Count == 0 ? ReportCell.NotApplicable : Received(balance.Forms, centre, "Reçue"),
                .. Weight(centre),
                balance.Coverage.Partial.FirstOrDefault(year => year.Centre == centre) is { } partial ? ReportCell.Of(CoverageText.Of(partial)) : ReportCell.NotApplicable,
            ];

        ReportCell[] Weight(CodeEntry centre)
        {
            if (former is null)
                return [];
            if (!former.Coverage.Counted.Contains(centre))
                return [ReportCell.NotReported, ReportCell.NotReported];
            var halfDays = weights!.Rows.FirstOrDefault(row => row.Keys[0].Code == centre.Code)?.Measures.HalfDays.Value ?? 0;
            return Before(halfDays, centre);
        }

        IReadOnlyList<ReportCell> Total() =>
        [
            ReportCell.Of("Total"), ReportCell.Of("Ensemble des centres attendus"), ReportCell.Of(Of(balance.Coverage)), balance.Forms.Counted.Count == 0 ? ReportCell.NotApplicable : ReportCell.Of(Of(balance.Forms)),
            .. weights is null ? [] : Before(Expected(), [.. balance.Coverage.Expected]), ReportCell.NotApplicable,
        ];

        ReportCell[] Before(decimal halfDays, params CodeEntry[] centres)
        {
            var all = CountedLines.In(balance.Lists);
            var own = all.With(Dimension.Centre, [.. centres.Select(centre => centre.Code)]);
            return
            [
                ReportCell.Of(halfDays).From(own.Source(LineMeasure.HalfDays) with { Year = former!.Year }),
                TableParts.Share(halfDays, total).From(own.ShareOf(all) with { Year = former.Year }),
            ];
        }

        // A centre of last year that is no longer expected weighs nothing here.
        decimal Expected() => weights!.Rows.Where(row => balance.Coverage.Expected.Any(centre => centre.Code == row.Keys[0].Code)).Sum(row => row.Measures.HalfDays.Value);
    }

    private static ReportCell Received(Coverage coverage, CodeEntry centre, string word) => coverage.Counted.Contains(centre) ? ReportCell.Of(word) : ReportCell.NotReported;

    private static string Of(Coverage coverage) => $"{TableParts.Text(coverage.Counted.Count)} sur {TableParts.Text(coverage.Expected.Count)}";
}
