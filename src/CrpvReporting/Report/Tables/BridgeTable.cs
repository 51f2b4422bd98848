using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>From the total of one year to that of another, step by step: its rows add up to its total.</summary>
public static class BridgeTable
{
    /// <param name="comparison">The two years.</param>
    /// <param name="bridge">Its bridge.</param>
    public static ReportTable Of(YearComparison comparison, Bridge bridge)
    {
        var (year, other) = (TableParts.Text(comparison.Now.Question.Year), TableParts.Text(comparison.Then.Question.Year));
        return new ReportTable(
            "passage",
            $"De {other} à {year} : ce qui explique l'écart",
            $"Passage du total de {other} à celui de {year}",
            [
                new ReportColumn("step", "Étape", ColumnKind.Text),
                TableColumns.HalfDays with { IsAdded = true },
                new ReportColumn("centres", "Centres", ColumnKind.Number),
            ],
            [
                Row($"Total de {other}", bridge.Before, bridge.Same.Count + bridge.Gone.Count),
                Row("Centres comptés les deux années", bridge.SameCentres, bridge.Same.Count),
                Row($"Centres comptés seulement en {year}", bridge.NewlyPresent, bridge.New.Count),
                Row($"Centres comptés seulement en {other}", -bridge.Absent, bridge.Gone.Count),
                Row("Changement des listes", bridge.Recoding, null),
            ],
            Row($"Total de {year}", bridge.After, bridge.Same.Count + bridge.New.Count),
            [.. Named($"Centres comptés seulement en {year}", bridge.New), .. Named($"Centres comptés seulement en {other}", bridge.Gone), .. ComparisonNotes.Recoded(comparison)],
            "")
        {
            Reading = $"Lecture : de {other} à {year}, les centres comptés les deux années {Change(bridge.SameCentres)}.",
        };
    }

    private static string Change(decimal change) => change == 0
        ? "déclarent autant de demi-journées"
        : $"déclarent {French.HalfDays(Math.Abs(change))} de {(change > 0 ? "plus" : "moins")}";

    private static IReadOnlyList<ReportCell> Row(string step, decimal halfDays, int? centres) =>
        [ReportCell.Of(step), ReportCell.Of(halfDays), centres is { } count ? ReportCell.Of(count) : ReportCell.NotApplicable];

    private static IEnumerable<string> Named(string what, IReadOnlyList<CodeEntry> centres) =>
        centres.Count == 0 ? [] : [$"{what} : {French.List([.. centres.Select(centre => centre.Code)])}."];
}
