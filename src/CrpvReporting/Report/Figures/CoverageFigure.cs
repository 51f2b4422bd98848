using CrpvReporting.Aggregate;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>How many of the expected centres are counted, year by year.</summary>
internal static class CoverageFigure
{
    /// <summary>A larger share would read as the whole, which it is not.</summary>
    private const decimal NearlyAll = 0.9995m;

    /// <param name="years">The years with activities, oldest first, that of the report last.</param>
    public static Figure Of(IReadOnlyList<YearBalance> years)
    {
        var last = years[^1];
        IReadOnlyList<string> categories = [.. years.Select(FigureParts.Year)];
        return new Figure(
            "couverture",
            FigureForm.Shares,
            Title(last),
            $"Centres de ressources comptés parmi ceux attendus, {categories[0]}{(years.Count > 1 ? $"–{categories[^1]}" : "")}",
            $"Lecture : {Reading(last)}",
            "Champ : centres de ressources politique de la ville attendus chaque année.",
            "Source : remontées des centres de ressources politique de la ville.",
            $"Barres horizontales de même longueur, une par année, découpées entre les centres comptés et les manquants. {string.Join(" ; ", years.Select(Words))}.",
            "Année",
            categories,
            [
                new FigureSeries("Centres comptés", [.. years.Select(year => (decimal?)year.Coverage.Counted.Count)]),
                new FigureSeries("Centres manquants", [.. years.Select(year => (decimal?)year.Coverage.Missing.Count)]),
            ],
            "Centres",
            0)
        {
            SaysNumbers = true,
        };
    }

    private static string Title(YearBalance year)
    {
        var (counted, expected) = (year.Coverage.Counted.Count, year.Coverage.Expected.Count);
        if (year.Coverage.IsComplete)
            return expected == 1 ? $"Le centre attendu est compté en {FigureParts.Year(year)}" : $"Les {expected} centres attendus sont comptés en {FigureParts.Year(year)}";
        var said = $"{French.Count(counted, "centre compté", "centres comptés")} sur {expected} en {FigureParts.Year(year)}";
        return Weight(year) is { } weight ? $"{said}, {weight}" : said;
    }

    private static string Reading(YearBalance year) => year.Coverage.IsComplete
        ? $"en {FigureParts.Year(year)}, {French.Agree(year.Coverage.Expected.Count, "le centre attendu est compté", $"les {year.Coverage.Expected.Count} centres attendus sont tous comptés")}."
        : $"en {FigureParts.Year(year)}, {French.Count(year.Coverage.Counted.Count, "centre", "centres")} sur {year.Coverage.Expected.Count} {French.Agree(year.Coverage.Counted.Count, "est compté", "sont comptés")}"
            + (Weight(year) is { } weight ? $" ; {French.Agree(year.Coverage.Counted.Count, "il faisait", "ils faisaient")} {weight}." : ".");

    private static string Words(YearBalance year) =>
        $"{FigureParts.Year(year)} : {French.Count(year.Coverage.Counted.Count, "centre compté", "centres comptés")} sur {year.Coverage.Expected.Count}{(year.Coverage.IsComplete ? "" : $", {French.Count(year.Coverage.Missing.Count, "manquant", "manquants")}")}";

    /// <summary>« 97,5 % des demi-journées de 2018 »; null where nothing tells what the missing ones weigh.</summary>
    private static string? Weight(YearBalance year) => year.Coverage is { Former: { } former, CountedShareLastYear: { } share and < NearlyAll }
        ? $"{French.Percent(share)} des demi-journées de {Tables.TableParts.Text(former.Year)}"
        : null;
}
