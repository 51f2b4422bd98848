using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>Half-days of each expected centre, month by month; a missing one is « [nr] » in its place.</summary>
internal static class CentreMonthTable
{
    public static ReportTable Of(YearBalance balance)
    {
        var months = YearTables.Months(balance.Year);
        var found = balance.By(Dimension.Centre, Dimension.Month).Rows.ToDictionary(row => (row.Keys[0].Code!, row.Keys[1]), row => row.Measures.HalfDays.Value);
        var lines = CountedLines.In(balance.Lists);
        var missing = balance.Coverage.Missing.ToHashSet();
        IReadOnlyList<decimal> Of(CodeEntry centre) => [.. months.Select(month => found.GetValueOrDefault((centre.Code, month)))];
        return new ReportTable(
            "Centres_mois",
            $"Demi-journées par centre et par mois, {TableParts.Text(balance.Year)}",
            "Cette feuille contient une ligne par centre de ressources attendu et, pour chaque mois, ses demi-journées.",
            [
                new ReportColumn("centre", "Code du centre", ColumnKind.Text),
                new ReportColumn("centre_label", "Centre", ColumnKind.Text),
                .. Enumerable.Range(1, 12).Select(month => new ReportColumn(
                    "half_days_" + month.ToString("00", CultureInfo.InvariantCulture), $"Demi-journées, {DimensionText.MonthName(month)}", ColumnKind.Number, 1) { PartOf = "half_days" }),
                TableColumns.HalfDays with { Title = "Demi-journées, total", ShortTitle = "Total" },
            ],
            [.. balance.Coverage.Expected.Select(centre => Row(centre.Code, DimensionText.ShortCentre(centre), missing.Contains(centre) ? null : Of(centre), lines.With(Dimension.Centre, centre.Code)))],
            Row("Total", "Ensemble des centres comptés", [.. months.Select(month => balance.Coverage.Counted.Sum(centre => found.GetValueOrDefault((centre.Code, month))))], lines),
            [TableParts.ScopeOf(balance)],
            TableParts.SourceOf(balance));

        IReadOnlyList<ReportCell> Row(string code, string label, IReadOnlyList<decimal>? halfDays, CountedLines counted) =>
        [
            ReportCell.Of(code), ReportCell.Of(label),
            .. halfDays is null
                ? Enumerable.Repeat(ReportCell.NotReported, 13)
                : [.. halfDays.Select((number, i) => counted.With(Dimension.Month, months[i]).HalfDays(number)), counted.HalfDays(halfDays.Sum())],
        ];
    }
}
