using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>How each type of activity was held: its half-days cut by mode, out of 100 %.</summary>
internal static class TypeModeFigure
{
    public static Figure Of(YearBalance balance)
    {
        var modes = YearTables.Values(balance.Lists.Modes, balance.Year);
        var answer = balance.By(Dimension.ActivityType, Dimension.Mode);
        var cells = answer.Rows.ToDictionary(row => (row.Keys[0], row.Keys[1]), row => row.Measures.HalfDays.Value);
        var types = YearTables.Values(balance.Lists.ActivityTypes, balance.Year).Where(type => modes.Any(mode => cells.ContainsKey((type, mode)))).ToList();
        decimal Cell(DimensionValue type, DimensionValue mode) => cells.GetValueOrDefault((type, mode));
        var total = answer.Total.Measures.HalfDays.Value;
        var first = modes.MaxBy(mode => types.Sum(type => Cell(type, mode)));
        var share = French.Percent(total == 0 ? 0 : types.Sum(type => Cell(type, first)) / total);
        var example = types.MaxBy(type => modes.Sum(mode => Cell(type, mode)));
        var exampleTotal = modes.Sum(mode => Cell(example, mode));
        return new Figure(
            "types-modes",
            FigureForm.Shares,
            $"{first.Label} : {share} des demi-journées en {FigureParts.Year(balance)}",
            FigureParts.Subtitle(balance, "par type d'activité et mode, en %"),
            $"Lecture : en {FigureParts.Year(balance)}, {French.Percent(exampleTotal == 0 ? 0 : Cell(example, first) / exampleTotal)} des demi-journées du type {French.Quoted(example.Label!)} sont en mode {French.Quoted(first.Label!.ToLowerInvariant())}.",
            TableParts.ScopeOf(balance),
            TableParts.SourceOf(balance),
            "Barres horizontales de même longueur, une par type d'activité, découpées par mode, en demi-journées. " + string.Join(" ", types.Select(type =>
                $"{type.Label} : {string.Join(", ", modes.Select(mode => $"{mode.Label!.ToLowerInvariant()} {French.Plain(Cell(type, mode))}"))}.")),
            "Type d'activité",
            [.. types.Select(type => type.Label!)],
            [.. modes.Select(mode => new FigureSeries(mode.Label!, [.. types.Select(type => (decimal?)Cell(type, mode))]))],
            "Demi-journées",
            0);
    }
}
