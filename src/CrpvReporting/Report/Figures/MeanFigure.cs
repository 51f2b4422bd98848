using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Each centre against the mean of those counted.</summary>
internal static class MeanFigure
{
    /// <summary>Null when fewer than two centres are counted.</summary>
    public static Figure? Of(YearBalance balance)
    {
        if (CentreValue.MeanOf(balance) is not { } mean)
            return null;
        var centres = CentreValue.Sorted(balance);
        var counted = centres.Where(item => item.Value is not null).ToList();
        var (most, least) = (counted[0], counted[^1]);
        IReadOnlyList<string> categories = [.. centres.Select(item => DimensionText.ShortCentre(item.Centre))];
        IReadOnlyList<decimal?> values = [.. centres.Select(item => item.Value)];
        return new Figure(
            "ecarts",
            FigureForm.Lollipop,
            $"Moyenne par centre : {French.HalfDays(mean)}, de {French.Plain(least.Value!.Value)} à {French.Plain(most.Value!.Value)} selon les centres",
            FigureParts.Subtitle(balance, "par centre de ressources, et moyenne des centres comptés"),
            $"Lecture : en {FigureParts.Year(balance)}, le centre {French.Quoted(DimensionText.ShortCentre(most.Centre))} déclare {French.HalfDays(most.Value.Value)} ; la moyenne est de {French.Plain(mean)}. Ce n'est pas un classement : les centres diffèrent par leur territoire et leurs moyens.",
            TableParts.ScopeOf(balance),
            FigureParts.SourceOf(balance, values),
            $"Un point par centre, relié à la moyenne des centres comptés, {French.HalfDays(mean)}. {FigureParts.Listed(categories, values)}.",
            "Centre",
            categories,
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1)
        {
            Reference = new FigureReference("Moyenne des centres comptés", mean),
        };
    }
}
