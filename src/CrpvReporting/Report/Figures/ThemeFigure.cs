using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Half-days by main theme, highest first.</summary>
internal static class ThemeFigure
{
    public static Figure Of(YearBalance balance)
    {
        var themes = FigureParts.Sorted(balance, Dimension.Theme);
        var total = balance.Headline.Measures.HalfDays.Value;
        var (first, most) = themes[0];
        var share = French.Percent(total == 0 ? 0 : most / total);
        IReadOnlyList<string> categories = [.. themes.Select(theme => theme.Label)];
        IReadOnlyList<decimal?> values = [.. themes.Select(theme => (decimal?)theme.Value)];
        return new Figure(
            "thematiques",
            FigureForm.Bars,
            $"{first} : {share} des demi-journées, première thématique",
            FigureParts.Subtitle(balance, "par thématique principale"),
            $"Lecture : en {FigureParts.Year(balance)}, {French.HalfDays(most)} {French.Agree(most, "a", "ont")} pour thématique principale {French.Quoted(first)}, soit {share} du total.",
            TableParts.ScopeOf(balance),
            TableParts.SourceOf(balance),
            $"Barres horizontales, de la thématique la plus fréquente à la moins fréquente, en demi-journées. {FigureParts.Listed(categories, values)}.",
            "Thématique",
            categories,
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1);
    }
}
