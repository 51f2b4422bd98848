using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Half-days by mission, the year before and the year, at constant field.</summary>
internal static class SlopeFigure
{
    /// <summary>Null without a year before, or when no centre is counted both years.</summary>
    public static Figure? Of(YearBalance balance, YearBalance? former)
    {
        if (former is null)
            return null;
        var comparison = balance.ComparedWith(former, Dimension.Mission);
        if (comparison.Bridge is not { Same.Count: > 0 } bridge)
            return null;
        var (now, then) = (AlignedRows.HalfDays(comparison.ConstantNow), AlignedRows.HalfDays(comparison.ConstantThen));
        var series = AlignedRows.Of(comparison.ConstantNow, comparison.ConstantThen)
            .OrderByDescending(now).ThenBy(row => row.Keys[0].Rank)
            .Select(row => new FigureSeries(DimensionText.LabelOf(Dimension.Mission, row.Keys[0]), [then(row), now(row)]))
            .ToList();
        if (series.Count == 0)
            return null;
        var (year, before) = (FigureParts.Year(balance), FigureParts.Year(former));
        return new Figure(
            "evolution",
            FigureForm.Slope,
            $"À champ constant : {Change(bridge.SameCentres, comparison.ConstantThen.Total.Measures.HalfDays.Value, before)}",
            $"Demi-journées d'intervention par mission, politique de la ville, {before} et {year}, à champ constant",
            $"Lecture : à champ constant, la mission {French.Quoted(series[0].Name)} passe de {French.HalfDays(series[0].Values[0] ?? 0)} en {before} à {French.Plain(series[0].Values[1] ?? 0)} en {year}.",
            $"Champ : activités relevant de la politique de la ville, {French.Count(bridge.Same.Count, "centre compté", "centres comptés")} les deux années.",
            TableParts.SourceOf(balance, former),
            $"Une ligne par mission, de {before} à {year}, en demi-journées. {string.Join(" ; ", series.Select(one => $"{one.Name} : {FigureParts.Said(one.Values[0])} en {before}, {FigureParts.Said(one.Values[1])} en {year}"))}.",
            "Année",
            [before, year],
            series,
            "Demi-journées",
            1);
    }

    /// <summary>« 935,5 demi-journées de plus qu'en 2020 (+ 42,8 %) »: no percentage of nothing.</summary>
    private static string Change(decimal change, decimal halfDays, string before)
    {
        if (change == 0)
            return $"autant de demi-journées qu'en {before}";
        var words = $"{French.HalfDays(Math.Abs(change))} de {(change > 0 ? "plus" : "moins")} qu'en {before}";
        return halfDays == 0 ? words : $"{words} ({(change > 0 ? '+' : '\u2212')}{French.NoBreakSpace}{French.Percent(Math.Abs(change) / halfDays)})";
    }
}
