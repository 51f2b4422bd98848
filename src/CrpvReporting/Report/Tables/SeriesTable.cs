using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>A series as tables: a column per year, a row per value of the dimension, or the total alone.</summary>
public static class SeriesTable
{
    /// <summary>The half-days of each year.</summary>
    public static ReportTable Of(YearSeries series) => Table(
        series, "serie", $"Demi-journées d'intervention, {Period(series)}", series.Numbers.Select(year => Column("half_days", year, "demi-journées", ColumnKind.Number)),
        row => [.. row.HalfDays.Select((value, i) => Value(series, row, value, i))], SeriesNotes.Of(series));

    /// <summary>The same for 100 in a base year.</summary>
    public static ReportTable Indices(YearSeries series, int baseYear) => Table(
        series, "indices", $"Indices, base 100 en {TableParts.Text(baseYear)}", series.Numbers.Select(year => Column("index", year, "indice", ColumnKind.Number)),
        row => [.. Growth.Indices(row.HalfDays, series.Numbers.ToList().IndexOf(baseYear)).Select(Known)], []);

    /// <summary>The annual rates, and the mean annual rate over the period.</summary>
    public static ReportTable Rates(YearSeries series) => Table(
        series,
        "taux",
        $"Taux d'évolution annuels, {Period(series)}",
        [
            .. series.Numbers.Skip(1).Select(year => Column("rate", year, "%", ColumnKind.Share)),
            new ReportColumn("mean_annual_rate", $"Taux annuel moyen {Period(series)} (%)", ColumnKind.Share, 1) { ShortTitle = "Taux moyen" },
        ],
        row => [.. Growth.Rates(row.HalfDays, series.Numbers).Skip(1).Select(Known), Known(Growth.MeanRate(row.HalfDays, series.Numbers))],
        ["Le taux annuel moyen est celui qui, appliqué chaque année, mène de la première à la dernière année."]);

    /// <summary>Why a series breaks in a year, one sentence for each reason.</summary>
    public static IEnumerable<string> BreaksOf(SeriesShift shift) => SeriesNotes.Breaks(shift);

    private static ReportTable Table(
        YearSeries series, string name, string title, IEnumerable<ReportColumn> columns, Func<SeriesRow, IReadOnlyList<ReportCell>> cells, IReadOnlyList<string> notes)
    {
        var by = series.Years[^1].Question.By;
        IReadOnlyList<ReportCell> total = [ReportCell.Of("Total"), .. cells(series.Total)];
        return new ReportTable(
            name,
            title,
            title,
            [by.Count == 0 ? new ReportColumn("measure", "Mesure", ColumnKind.Text) : new ReportColumn(Dimensions.NameOf(by[0]), DimensionText.TitleOf(by[0]), ColumnKind.Text), .. columns],
            by.Count == 0 ? [total] : [.. series.Rows.Select(row => (IReadOnlyList<ReportCell>)[ReportCell.Of(DimensionText.InAnyYear(by[0], row.Keys[0])), .. cells(row)])],
            by.Count == 0 ? null : total,
            notes,
            "Source : remontées des centres.");
    }

    private static ReportColumn Column(string key, int year, string unit, ColumnKind kind) =>
        new($"{key}_{TableParts.Text(year)}", $"{TableParts.Text(year)} ({unit})", kind, 1) { ShortTitle = TableParts.Text(year) };

    /// <summary>Nothing was sent, or the code did not exist: two different absences.</summary>
    private static ReportCell Value(YearSeries series, SeriesRow row, decimal? value, int year) => value is { } known
        ? ReportCell.Of(known)
        : row.Keys.Count > 0 && series.Years[year].Coverage.Counted.Count > 0 && series.Years[year].Question.By[0] != Domain.Dimension.Centre
            ? ReportCell.NotApplicable
            : ReportCell.NotReported;

    private static ReportCell Known(decimal? value) => value is { } known ? ReportCell.Of(known) : ReportCell.NotApplicable;

    private static string Period(YearSeries series) => series.Numbers is [var only]
        ? TableParts.Text(only)
        : $"{TableParts.Text(series.Numbers[0])}–{TableParts.Text(series.Numbers[^1])}";
}
