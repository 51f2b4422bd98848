using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Half-days by month, with the lockdowns marked in their year.</summary>
internal static class MonthFigure
{
    public static Figure Of(YearBalance balance)
    {
        var found = balance.By(Dimension.Month).Rows.ToDictionary(row => row.Keys[0], row => row.Measures.HalfDays.Value);
        var months = YearTables.Months(balance.Year);
        IReadOnlyList<decimal?> values = [.. months.Select(month => (decimal?)found.GetValueOrDefault(month))];
        IReadOnlyList<string> names = [.. Enumerable.Range(1, 12).Select(DimensionText.MonthName)];
        var best = Enumerable.Range(0, 12).MaxBy(month => values[month]);
        var most = French.HalfDays(values[best]!.Value);
        IReadOnlyList<FigurePeriod> periods = [.. MarkedPeriod.In(balance.Year, balance.Lists).Select(period => new FigurePeriod(period.Label, Months(period.From), Months(period.To.AddDays(1))))];
        var marked = periods.Count == 0 ? "" : $" Périodes marquées : {French.List([.. periods.Select(period => period.Label)])}.";
        return new Figure(
            "mois",
            FigureForm.Months,
            $"{Capitals.AtStart(names[best])}, mois le plus actif : {most}",
            FigureParts.Subtitle(balance, "par mois"),
            $"Lecture : en {names[best]} {FigureParts.Year(balance)}, {most} {French.Agree(values[best]!.Value, "a été réalisée", "ont été réalisées")}.",
            TableParts.ScopeOf(balance),
            TableParts.SourceOf(balance),
            $"Colonnes, une par mois, en demi-journées. {FigureParts.Listed(names, values)}.{marked}",
            "Mois",
            [.. names.Select(Capitals.AtStart)],
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1)
        {
            Periods = periods,
        };
    }

    private static double Months(DateOnly day) => day.Month - 1 + ((day.Day - 1) / (double)DateTime.DaysInMonth(day.Year, day.Month));
}
