using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Tables;

/// <summary>How many of the expected centres are counted, year by year, and what those counted weighed the year before.</summary>
internal static class CoverageTable
{
    /// <summary>A year of which only yearly forms were received has no activity to cover.</summary>
    public static ReportTable Of(IReadOnlyList<YearBalance> received)
    {
        var years = received.Where(year => year.HasActivities).ToList();
        return new ReportTable(
            "Couverture_annees",
            "Centres comptés et attendus, année par année",
            "Cette feuille contient une ligne par année reçue, avec les centres comptés, attendus et manquants.",
            [
                new ReportColumn("year", "Année", ColumnKind.Text),
                new ReportColumn("counted", "Centres comptés", ColumnKind.Number),
                new ReportColumn("expected", "Centres attendus", ColumnKind.Number),
                new ReportColumn("missing", "Centres manquants", ColumnKind.Number),
                new ReportColumn("counted_share", "Part des centres attendus (%)", ColumnKind.Share, 1) { ShareOf = "counted" },
                new ReportColumn("compared_year", "Année précédente, si elle est reçue", ColumnKind.Text),
                new ReportColumn("counted_weight", "Part des centres comptés dans les demi-journées de l'année précédente (%)", ColumnKind.Share, 1),
            ],
            [.. years.Select(Row)],
            null,
            [
                .. years.Where(year => !year.Coverage.IsComplete).Select(year => $"{TableParts.Text(year.Year)} : {Labels.InSentence(Sentences.Coverage(year.Coverage))}"),
                "Le poids des centres comptés n'est calculé que lorsqu'un centre manque.",
            ],
            "Source : remontées des centres de ressources politique de la ville.")
        {
            Reading = years.Count == 0 ? null : $"Lecture : en {TableParts.Text(years[^1].Year)}, {French.Count(years[^1].Coverage.Counted.Count, "centre est compté", "centres sont comptés")} sur {years[^1].Coverage.Expected.Count}.",
        };
    }

    private static IReadOnlyList<ReportCell> Row(YearBalance year)
    {
        var (coverage, centres, lines) = (year.Coverage, new CentreSources(year.Lists, year.Year), CountedLines.In(year.Lists));
        return
        [
            ReportCell.Of(TableParts.Text(year.Year)),
            ReportCell.Of(coverage.Counted.Count).From(centres.Counted), ReportCell.Of(coverage.Expected.Count).From(centres.Expected), ReportCell.Of(coverage.Missing.Count).From(centres.Missing),
            TableParts.Share(coverage.Counted.Count, coverage.Expected.Count).From(centres.CountedShare),
            coverage.Former is { } former ? ReportCell.Of(TableParts.Text(former.Year)) : ReportCell.NotApplicable,
            coverage.CountedShareLastYear is { } share
                ? ReportCell.Of(share).From(lines.With(Dimension.Centre, [.. coverage.Counted.Select(centre => centre.Code)]).ShareOf(lines) with { Year = year.Year - 1 })
                : ReportCell.NotApplicable,
        ];
    }
}
