using CrpvReporting.Aggregate;

namespace CrpvReporting.Report.Tables;

/// <summary>The years side by side.</summary>
internal static class YearsTable
{
    public static ReportTable Of(IReadOnlyList<YearBalance> years) => new(
        "Annees",
        "Chiffres nationaux, année par année",
        "Cette feuille contient une ligne par année reçue. Les années ne sont comparables que si les mêmes centres sont comptés.",
        [
            new ReportColumn("year", "Année", ColumnKind.Text),
            TableColumns.HalfDays,
            new ReportColumn("half_days_net", "Demi-journées (net)", ColumnKind.Number, 1),
            TableColumns.Activities,
            TableColumns.Participants,
            new ReportColumn("counted", "Centres comptés", ColumnKind.Number),
            new ReportColumn("expected", "Centres attendus", ColumnKind.Number),
        ],
        [.. years.Select(balance => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(TableParts.Text(balance.Year)),
            ReportCell.Of(balance.Headline.Measures.HalfDays.Value),
            ReportCell.Of(balance.Headline.NetHalfDays.Value),
            ReportCell.Of(balance.Headline.Measures.Activities),
            ReportCell.OfReported(balance.Headline.Measures.Participants),
            ReportCell.Of(balance.Coverage.Counted.Count),
            ReportCell.Of(balance.Coverage.Expected.Count),
        ])],
        null,
        [
            "Champ : activités relevant de la politique de la ville.",
            .. years.Where(balance => !balance.Coverage.IsComplete).Select(balance => $"{TableParts.Text(balance.Year)} : {Text.Sentences.Coverage(balance.Coverage)}"),
        ],
        "Source : remontées des centres de ressources politique de la ville.");
}
