using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The half-days of two years, row by row, as each was counted and at constant field.</summary>
public static class ComparisonTable
{
    /// <param name="comparison">The two years.</param>
    /// <param name="constantField">Whether to show constant field even where nothing differs: a file keeps its columns.</param>
    public static ReportTable Of(YearComparison comparison, bool constantField = false)
    {
        var (balance, other) = (comparison.Now, comparison.Then);
        var by = balance.Question.By;
        var (year, otherYear) = (TableParts.Text(balance.Question.Year), TableParts.Text(other.Question.Year));
        var shown = constantField || !comparison.IsSameField;
        var (now, then) = (AlignedRows.HalfDays(balance), AlignedRows.HalfDays(other));
        var (constantNow, constantThen) = (AlignedRows.HalfDays(comparison.ConstantNow), AlignedRows.HalfDays(comparison.ConstantThen));
        var lines = new ComparedLines(comparison);
        ReportCell[] Cells(BalanceRow? row, decimal? now, decimal? then, decimal? constantNow, decimal? constantThen) =>
        [
            .. Change(now, then, lines.Now(row), lines.Then(row)),
            .. shown ? Constant(constantNow, constantThen, lines.ConstantNow(row), lines.ConstantThen(row)) : [],
        ];
        var rows = AlignedRows.Of(balance, other, comparison.ConstantNow, comparison.ConstantThen);
        return new ReportTable(
            "comparaison",
            $"Demi-journées d'intervention, {year} et {otherYear}",
            $"Demi-journées de {year} et de {otherYear}",
            [
                .. by.Select(dimension => new ReportColumn(Dimensions.NameOf(dimension), DimensionText.TitleOf(dimension), ColumnKind.Text)),
                .. Columns(year, otherYear, shown),
            ],
            [
                .. rows.Select(row => (IReadOnlyList<ReportCell>)
                [
                    .. row.Keys.Select((key, i) => ReportCell.Of(DimensionText.InAnyYear(by[i], key))), .. Cells(row, now(row), then(row), constantNow(row), constantThen(row)),
                ]),
            ],
            [
                .. by.Select((_, i) => ReportCell.Of(i == 0 ? "Total" : "")),
                .. Cells(null, AlignedRows.Total(balance), AlignedRows.Total(other), AlignedRows.Total(comparison.ConstantNow), AlignedRows.Total(comparison.ConstantThen)),
            ],
            [.. ComparisonNotes.Of(comparison), .. BalanceNotes.Filters(balance), .. BalanceNotes.Overlap(balance)],
            "Source : remontées des centres.")
        {
            Reading = Readings.OfYears(year, otherYear, rows.Select(row => (string.Join(", ", row.Keys.Select((key, i) => DimensionText.InAnyYear(by[i], key))), now(row), then(row)))),
        };
    }

    /// <summary>The same as two tables, as counted then at constant field, for a screen too narrow for both side by side.</summary>
    public static IReadOnlyList<ReportTable> Apart(YearComparison comparison)
    {
        var table = Of(comparison, constantField: true);
        return
        [
            table.WithColumns(column => !IsConstant(column)),
            table.WithColumns(column => column.Kind == ColumnKind.Text || IsConstant(column)) with { Title = table.Title + ", à champ constant", Notes = [], Reading = null },
        ];
    }

    private static bool IsConstant(ReportColumn column) => column.Key.EndsWith("_constant", StringComparison.Ordinal);

    private static IEnumerable<ReportColumn> Columns(string year, string otherYear, bool constantField) =>
    [
        new ReportColumn("half_days", $"{year} (demi-journées)", ColumnKind.Number, 1) { ShortTitle = year, Counts = ($"demi-journée en {year}", $"demi-journées en {year}") },
        new ReportColumn("half_days_compared", $"{otherYear} (demi-journées)", ColumnKind.Number, 1) { ShortTitle = otherYear },
        new ReportColumn("difference", "Écart (demi-journées)", ColumnKind.Number, 1) { ShortTitle = "Écart" },
        new ReportColumn("change", "Évolution (%)", ColumnKind.Share, 1) { ShortTitle = "Évol.", ShareOf = "difference" },
        .. constantField
            ? (ReportColumn[])
            [
                new ReportColumn("half_days_constant", $"{year} à champ constant (demi-journées)", ColumnKind.Number, 1) { ShortTitle = $"{year} const.", NarrowerThan = "half_days" },
                new ReportColumn("half_days_compared_constant", $"{otherYear} à champ constant (demi-journées)", ColumnKind.Number, 1) { ShortTitle = $"{otherYear} const.", NarrowerThan = "half_days_compared" },
                new ReportColumn("change_constant", "Évolution à champ constant (%)", ColumnKind.Share, 1) { ShortTitle = "Évol. const." },
            ]
            : [],
    ];

    private static ReportCell[] Change(decimal? now, decimal? then, NumberSource nowLines, NumberSource thenLines) =>
    [
        ReportCell.OfReported(now).From(nowLines),
        ReportCell.OfReported(then).From(thenLines),
        .. now is { } known && then is { } before
            ? [ReportCell.Of(known - before).From(nowLines with { Less = thenLines }), TableParts.Share(known - before, before).From(nowLines with { Less = thenLines })]
            : (ReportCell[])[ReportCell.NotApplicable, ReportCell.NotApplicable],
    ];

    /// <summary>A row that is not counted both years has no constant field.</summary>
    private static ReportCell[] Constant(decimal? now, decimal? then, NumberSource nowLines, NumberSource thenLines) => now is { } known && then is { } before
        ? [ReportCell.Of(known).From(nowLines), ReportCell.Of(before).From(thenLines), TableParts.Share(known - before, before).From(nowLines with { Less = thenLines })]
        : [ReportCell.NotApplicable, ReportCell.NotApplicable, ReportCell.NotApplicable];
}
