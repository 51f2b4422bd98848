using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>The years side by side.</summary>
internal static class YearsFigure
{
    public static Figure Of(IReadOnlyList<YearBalance> years)
    {
        IReadOnlyList<string> categories = [.. years.Select(FigureParts.Year)];
        IReadOnlyList<decimal?> values = [.. years.Select(year => (decimal?)year.Headline.Measures.HalfDays.Value)];
        var last = years[^1];
        var value = last.Headline.Measures.HalfDays.Value;
        var title = $"{French.HalfDays(value)} en {FigureParts.Year(last)}";
        if (years.Count > 1)
            title += $", {French.Plain(years[^2].Headline.Measures.HalfDays.Value)} en {FigureParts.Year(years[^2])}";
        return new Figure(
            "annees",
            FigureForm.Years,
            title,
            $"Demi-journées d'intervention par année, politique de la ville, {categories[0]}{(years.Count > 1 ? $"–{categories[^1]}" : "")}",
            $"Lecture : en {FigureParts.Year(last)}, {French.Count(last.Coverage.Counted.Count, "centre", "centres")} sur {last.Coverage.Expected.Count} {French.Agree(last.Coverage.Counted.Count, "déclare", "déclarent")} {French.HalfDays(value)}.",
            $"Champ : activités relevant de la politique de la ville. Centres comptés : {string.Join(" ; ", years.Select(year => $"{FigureParts.Year(year)}, {year.Coverage.Counted.Count} sur {year.Coverage.Expected.Count}"))}.",
            "Source : remontées des centres de ressources politique de la ville.",
            $"Colonnes, une par année, en demi-journées. {FigureParts.Listed(categories, values)}.",
            "Année",
            categories,
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1);
    }
}
