using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Figures;

/// <summary>Half-days by month, beside the year before when it was received, with the lockdowns marked in their year.</summary>
internal static class MonthFigure
{
    public static Figure Of(YearBalance balance, YearBalance? former)
    {
        IReadOnlyList<string> names = [.. Enumerable.Range(1, 12).Select(DimensionText.MonthName)];
        FigureSeries[] series = former is null ? [Series(balance, "Demi-journées")] : [Series(balance, FigureParts.Year(balance)), Series(former, FigureParts.Year(former))];
        var values = series[0].Values;
        var best = Enumerable.Range(0, 12).MaxBy(month => values[month]);
        var most = French.HalfDays(values[best]!.Value);
        IReadOnlyList<FigurePeriod> periods = [.. MarkedPeriod.In(balance.Year, balance.Lists).Select(period => new FigurePeriod(period.Label, Months(period.From), Months(period.To.AddDays(1))))];
        var marked = periods.Count == 0 ? "" : $" Périodes marquées : {French.List([.. periods.Select(period => period.Label)])}.";
        return new Figure(
            "mois",
            FigureForm.Months,
            $"{Capitals.AtStart(names[best])}, mois le plus actif : {most}",
            FigureParts.Subtitle(balance, "par mois") + (former is null ? "" : $" et {FigureParts.Year(former)}"),
            $"Lecture : en {names[best]} {FigureParts.Year(balance)}, {most} {French.Agree(values[best]!.Value, "a été réalisée", "ont été réalisées")}.",
            TableParts.ScopeOf(balance) + (former is null ? "" : $" {FigureParts.Year(former)} : {Labels.InSentence(Sentences.Coverage(former.Coverage))}"),
            TableParts.SourceOf(balance, former),
            $"{(former is null ? "Une courbe" : "Deux courbes")}, un point par mois, en demi-journées. {string.Join(" ", series.Select(one => Words(one, names, former is not null)))}{marked}",
            "Mois",
            [.. names.Select(Capitals.AtStart)],
            series,
            "Demi-journées",
            1)
        {
            Periods = periods,
            ShortCategories = [.. Enumerable.Range(1, 12).Select(DimensionText.ShortMonth)],
        };
    }

    private static FigureSeries Series(YearBalance balance, string name)
    {
        var found = balance.By(Dimension.Month).Rows.ToDictionary(row => row.Keys[0], row => row.Measures.HalfDays.Value);
        return new FigureSeries(name, [.. YearTables.Months(balance.Year).Select(month => (decimal?)found.GetValueOrDefault(month))]);
    }

    private static string Words(FigureSeries series, IReadOnlyList<string> names, bool named) =>
        named ? $"En {series.Name}, {FigureParts.Listed(names, series.Values)}." : $"{Capitals.AtStart(FigureParts.Listed(names, series.Values))}.";

    private static double Months(DateOnly day) => day.Month - 1 + ((day.Day - 1) / (double)DateTime.DaysInMonth(day.Year, day.Month));
}
