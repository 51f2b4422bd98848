using CrpvReporting.Aggregate;
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
        var lines = new ComparedLines(comparison);
        var (now, then) = (new CentreSources(comparison.Lists, comparison.Now.Question.Year), new CentreSources(comparison.Lists, comparison.Then.Question.Year));
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
                Row($"Total de {other}", bridge.Before, lines.Then(null), [.. bridge.Same, .. bridge.Gone], then),
                Row("Centres comptés les deux années", bridge.SameCentres, lines.ConstantNow(null) with { Less = lines.ConstantThen(null) }, bridge.Same, now),
                Row($"Centres comptés seulement en {year}", bridge.NewlyPresent, lines.NowOf(bridge.New), bridge.New, now),
                Row($"Centres comptés seulement en {other}", -bridge.Absent, lines.NowOf(bridge.Gone) with { Less = lines.ThenOf(bridge.Gone) }, bridge.Gone, then),
                [ReportCell.Of("Changement des listes"), ReportCell.Of(bridge.Recoding).From(Recoding(comparison, lines, bridge)), ReportCell.NotApplicable],
            ],
            Row($"Total de {year}", bridge.After, lines.Now(null), [.. bridge.Same, .. bridge.New], now),
            [.. Named($"Centres comptés seulement en {year}", bridge.New), .. Named($"Centres comptés seulement en {other}", bridge.Gone), .. ComparisonNotes.Recoded(comparison)],
            "")
        {
            Reading = $"Lecture : de {other} à {year}, les centres comptés les deux années {Change(bridge.SameCentres)}.",
        };
    }

    private static string Change(decimal change) => change == 0
        ? "déclarent autant de demi-journées"
        : $"déclarent {French.HalfDays(Math.Abs(change))} de {(change > 0 ? "plus" : "moins")}";

    /// <summary>The earlier year is read under the lists of the later one.</summary>
    private static NumberSource Recoding(YearComparison comparison, ComparedLines lines, Bridge bridge) => comparison.Then.Question.Year < comparison.Now.Question.Year
        ? lines.ConstantThen(null) with { Less = lines.ThenOf(bridge.Same) }
        : lines.NowOf(bridge.Same) with { Less = lines.ConstantNow(null) };

    /// <summary>Nothing is behind a step that no centre makes.</summary>
    private static IReadOnlyList<ReportCell> Row(string step, decimal halfDays, NumberSource source, IReadOnlyList<CodeEntry> centres, CentreSources counted) =>
        centres.Count == 0
            ? [ReportCell.Of(step), ReportCell.Of(halfDays), ReportCell.Of(0)]
            : [ReportCell.Of(step), ReportCell.Of(halfDays).From(source), ReportCell.Of(centres.Count).From(counted.Among(centres))];

    private static IEnumerable<string> Named(string what, IReadOnlyList<CodeEntry> centres) =>
        centres.Count == 0 ? [] : [$"{what} : {French.List([.. centres.Select(centre => centre.Code)])}."];
}
