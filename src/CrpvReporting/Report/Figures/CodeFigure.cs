using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Half-days by the values of a list, highest first and « Autre » last: missions, themes.</summary>
internal static class CodeFigure
{
    public static Figure Missions(YearBalance balance) => Of(balance, Dimension.Mission, "missions", "mission", "mission");

    public static Figure Themes(YearBalance balance) => Of(balance, Dimension.Theme, "thematiques", "thématique principale", "thématique");

    /// <param name="balance">The year.</param>
    /// <param name="dimension">The dimension: its French name is feminine.</param>
    /// <param name="name">Name of the figure.</param>
    /// <param name="what">What it is by: « thématique principale ».</param>
    /// <param name="shortly">The same where the context says the rest: « thématique ».</param>
    private static Figure Of(YearBalance balance, Dimension dimension, string name, string what, string shortly)
    {
        var rows = FigureParts.Sorted(balance, dimension);
        var total = balance.Headline.Measures.HalfDays.Value;
        var (first, most) = rows[0];
        var share = French.Percent(total == 0 ? 0 : most / total);
        IReadOnlyList<string> categories = [.. rows.Select(row => row.Label)];
        IReadOnlyList<decimal?> values = [.. rows.Select(row => (decimal?)row.Value)];
        return new Figure(
            name,
            FigureForm.Bars,
            FigureParts.Title($"{first} : {share} des demi-journées, première {shortly}", $"{first} : {share} des demi-journées", $"{first} : {share}"),
            FigureParts.Subtitle(balance, $"par {what}"),
            $"Lecture : en {FigureParts.Year(balance)}, {French.HalfDays(most)} {French.Agree(most, "a", "ont")} pour {what} {French.Quoted(first)}, soit {share} du total.",
            TableParts.ScopeOf(balance),
            TableParts.SourceOf(balance),
            $"Barres horizontales, de la {shortly} la plus fréquente à la moins fréquente, en demi-journées. {FigureParts.Listed(categories, values)}.",
            DimensionText.TitleOf(dimension),
            categories,
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1);
    }
}
