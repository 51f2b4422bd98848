using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The half-days of two years, row by row.</summary>
public static class ComparisonTable
{
    /// <param name="balance">The year asked for.</param>
    /// <param name="other">The year that it is compared with, by the same dimensions and filters.</param>
    public static ReportTable Of(Balance balance, Balance other)
    {
        var by = balance.Question.By;
        var (year, otherYear) = (TableParts.Text(balance.Question.Year), TableParts.Text(other.Question.Year));
        var now = balance.Rows.ToDictionary(row => KeyOf(row, by), StringComparer.Ordinal);
        var then = other.Rows.ToDictionary(row => KeyOf(row, by), StringComparer.Ordinal);
        var rows = balance.Rows.Concat(other.Rows)
            .DistinctBy(row => KeyOf(row, by))
            .OrderBy(row => RankOf(row, by, 0)).ThenBy(row => by.Count > 1 ? RankOf(row, by, 1) : 0)
            .Select(row => (IReadOnlyList<ReportCell>)
            [
                .. row.Keys.Select((key, i) => ReportCell.Of(LabelOf(by[i], key))),
                .. Change(HalfDays(balance, row, now.GetValueOrDefault(KeyOf(row, by))), HalfDays(other, row, then.GetValueOrDefault(KeyOf(row, by)))),
            ])
            .ToList();
        return new ReportTable(
            "comparaison",
            $"Demi-journées d'intervention, {year} et {otherYear}",
            $"Demi-journées de {year} et de {otherYear}",
            [
                .. by.Select(dimension => new ReportColumn(Dimensions.NameOf(dimension), DimensionText.TitleOf(dimension), ColumnKind.Text)),
                new ReportColumn("half_days", $"{year} (demi-journées)", ColumnKind.Number, 1) { ShortTitle = year },
                new ReportColumn("half_days_compared", $"{otherYear} (demi-journées)", ColumnKind.Number, 1) { ShortTitle = otherYear },
                new ReportColumn("difference", "Écart (demi-journées)", ColumnKind.Number, 1) { ShortTitle = "Écart" },
                new ReportColumn("change", "Évolution (%)", ColumnKind.Share, 1) { ShortTitle = "Évolution" },
            ],
            rows,
            [.. by.Select((_, i) => ReportCell.Of(i == 0 ? "Total" : "")), .. Change(Total(balance), Total(other))],
            [
                $"{year} : {Sentences.Coverage(balance.Coverage)}", $"{otherYear} : {Sentences.Coverage(other.Coverage)}",
                .. balance.Coverage.Counted.SequenceEqual(other.Coverage.Counted) ? (string[])[] : ["Les deux années ne comptent pas les mêmes centres : l'évolution du total ne se fait pas à champ constant."],
                .. BalanceNotes.Filters(balance), .. BalanceNotes.Overlap(balance),
            ],
            "Source : remontées des centres.");
    }

    private static decimal? Total(Balance balance) => balance.Coverage.Counted.Count == 0 ? null : balance.Total.Measures.HalfDays.Value;

    /// <summary>The half-days of a row in one of the years: none when that year, or the row's centre, sent nothing, which is not zero.</summary>
    private static decimal? HalfDays(Balance balance, BalanceRow asked, BalanceRow? found)
    {
        var by = balance.Question.By;
        var centre = Enumerable.Range(0, by.Count).Where(i => by[i] == Dimension.Centre).Select(i => asked.Keys[i].Code).FirstOrDefault();
        var counted = balance.Coverage.Counted;
        return counted.Count == 0 || (centre is not null && counted.All(entry => entry.Code != centre)) ? null : found?.Measures.HalfDays.Value ?? 0;
    }

    private static ReportCell[] Change(decimal? now, decimal? then) =>
    [
        ReportCell.OfReported(now),
        ReportCell.OfReported(then),
        .. now is { } known && then is { } before
            ? [ReportCell.Of(known - before), TableParts.Share(known - before, before)]
            : (ReportCell[])[ReportCell.NotApplicable, ReportCell.NotApplicable],
    ];

    /// <summary>Months of two years are the same when they have the same name.</summary>
    private static string KeyOf(BalanceRow row, IReadOnlyList<Dimension> by) =>
        string.Join('|', row.Keys.Select((key, i) => by[i] == Dimension.Month ? TableParts.Text(key.Rank % 100) : key.Code));

    private static int RankOf(BalanceRow row, IReadOnlyList<Dimension> by, int i) => by[i] == Dimension.Month ? row.Keys[i].Rank % 100 : row.Keys[i].Rank;

    private static string LabelOf(Dimension dimension, DimensionValue value) =>
        dimension == Dimension.Month ? DimensionText.MonthName(value.Rank % 100) : DimensionText.LabelOf(dimension, value);
}
