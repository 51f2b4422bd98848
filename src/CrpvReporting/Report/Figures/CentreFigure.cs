using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Half-days by centre, highest first; the missing ones last, as « [nr] ».</summary>
internal static class CentreFigure
{
    public static Figure Of(YearBalance balance)
    {
        var centres = CentreValue.Sorted(balance);
        var counted = centres.Where(item => item.Value is not null).ToList();
        var (most, least) = (counted[0], counted[^1]);
        IReadOnlyList<string> categories = [.. centres.Select(item => DimensionText.ShortCentre(item.Centre))];
        IReadOnlyList<decimal?> values = [.. centres.Select(item => item.Value)];
        return new Figure(
            "centres",
            FigureForm.Bars,
            counted.Count == 1
                ? $"Un seul centre compté : {French.HalfDays(most.Value!.Value)}"
                : $"{counted.Count} centres, de {French.Plain(least.Value!.Value)} à {French.HalfDays(most.Value!.Value)}",
            FigureParts.Subtitle(balance, "par centre de ressources"),
            $"Lecture : en {FigureParts.Year(balance)}, le centre {French.Quoted(DimensionText.ShortCentre(most.Centre))} déclare {French.HalfDays(most.Value.Value)}.",
            TableParts.ScopeOf(balance),
            FigureParts.SourceOf(balance, values),
            $"Barres horizontales, du centre qui déclare le plus de demi-journées à celui qui en déclare le moins. {FigureParts.Listed(categories, values)}.",
            "Centre",
            categories,
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1);
    }
}
