using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Figures;

/// <summary>How the activities of each month were held: the half-days of the months that have some, cut by mode.</summary>
internal static class MonthModeFigure
{
    /// <summary>Null where no line says its mode.</summary>
    public static Figure? Of(YearBalance balance, string name, string subject)
    {
        var modes = YearTables.Values(balance.Lists.Modes, balance.Year);
        var cells = balance.By(Dimension.Month, Dimension.Mode).Rows.ToDictionary(row => (row.Keys[0], row.Keys[1]), row => row.Measures.HalfDays.Value);
        decimal Cell(DimensionValue month, DimensionValue mode) => cells.GetValueOrDefault((month, mode));
        decimal Total(DimensionValue month) => cells.Where(cell => cell.Key.Item1 == month).Sum(cell => cell.Value);
        var months = YearTables.Months(balance.Year).Where(month => modes.Sum(mode => Cell(month, mode)) > 0).ToList();
        if (months.Count == 0)
            return null;
        var told = DimensionValue.Of(balance.Lists.Modes.ValidIn(balance.Year).FirstOrDefault(mode => mode.Has("a_distance")) ?? balance.Lists.Modes[0]);
        var peak = months.MaxBy(month => Cell(month, told) / Total(month));
        var (share, mode) = (French.Percent(Cell(peak, told) / Total(peak)), Labels.InSentence(told.Label!));
        return new Figure(
            name,
            FigureForm.Shares,
            $"{Capitals.AtStart(Name(peak))} {FigureParts.Year(balance)} : {share} des demi-journées en {mode}",
            $"{subject} : part de chaque mode par mois, politique de la ville, {FigureParts.Year(balance)}, en % des demi-journées",
            $"Lecture : en {Name(peak)} {FigureParts.Year(balance)}, {French.HalfDays(Cell(peak, told))} sur {French.Plain(Total(peak))} {French.Agree(Cell(peak, told), "s'est tenue", "se sont tenues")} en {mode}, soit {share}, la plus forte part de l'année.",
            TableParts.ScopeOf(balance),
            TableParts.SourceOf(balance),
            "Barres horizontales de même longueur, une par mois, découpées par mode, en demi-journées. " + string.Join(" ", months.Select(month =>
                $"{Capitals.AtStart(Name(month))} : {string.Join(", ", modes.Select(value => $"{Labels.InSentence(value.Label!)} {French.Plain(Cell(month, value))}"))}.")),
            "Mois",
            [.. months.Select(month => Capitals.AtStart(Name(month)))],
            [.. modes.Select(value => new FigureSeries(value.Label!, [.. months.Select(month => (decimal?)Cell(month, value))]))],
            "Demi-journées",
            0);
    }

    private static string Name(DimensionValue month) => DimensionText.MonthName(month.Rank % 100);
}
