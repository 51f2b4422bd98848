using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>Half-days of one dimension in rows by another in columns, with totals both ways and the share of each column in its row.</summary>
internal static class CrossTable
{
    /// <summary>Values that have lines without being among those given have their row or column after them: nothing counted is left out.</summary>
    public static ReportTable Of(
        YearBalance balance, Dimension rowsBy, Dimension columnsBy, string name, string title, string description,
        IReadOnlyList<DimensionValue> rows, IReadOnlyList<DimensionValue> columns)
    {
        var answer = balance.By(rowsBy, columnsBy);
        var cells = answer.Rows.ToDictionary(row => (row.Keys[0], row.Keys[1]), row => row.Measures.HalfDays.Value);
        rows = [.. rows, .. answer.Rows.Select(row => row.Keys[0]).Distinct().Except(rows)];
        var lines = CountedLines.In(balance.Lists);
        columns = [.. columns, .. answer.Rows.Select(row => row.Keys[1]).Distinct().Except(columns)];
        return new ReportTable(
            name,
            $"{title}, {TableParts.Text(balance.Year)}",
            description,
            [
                new ReportColumn(Dimensions.NameOf(rowsBy), DimensionText.TitleOf(rowsBy), ColumnKind.Text),
                .. columns.Select(column => new ReportColumn("half_days_" + Key(column), "Demi-journées, " + Label(column), ColumnKind.Number, 1) { PartOf = "half_days" }),
                TableColumns.HalfDays with { Title = "Demi-journées, total", ShortTitle = "Demi-journées, total" },
                .. columns.Select(column => new ReportColumn("share_" + Key(column), $"Part, {Label(column)}{French.NoBreakSpace}(%)", ColumnKind.Share, 1) { ShareOf = "half_days_" + Key(column) }),
            ],
            [.. rows.Select(row => Line(
                Capitals.AtStart(DimensionText.LabelOf(rowsBy, row)), [.. columns.Select(column => cells.GetValueOrDefault((row, column)))], lines.With(rowsBy, row)))],
            Line("Total", [.. columns.Select(column => rows.Sum(row => cells.GetValueOrDefault((row, column))))], lines),
            [TableParts.ScopeOf(balance)],
            TableParts.SourceOf(balance))
        {
            Reading = Readings.OfCrossed(rows.Select(row => (
                Capitals.AtStart(DimensionText.LabelOf(rowsBy, row)), (IReadOnlyList<(string, decimal)>)[.. columns.Select(column => (Label(column), cells.GetValueOrDefault((row, column))))]))),
        };

        string Label(DimensionValue column) => DimensionText.LabelOf(columnsBy, column).ToLowerInvariant();

        IReadOnlyList<ReportCell> Line(string label, IReadOnlyList<decimal> halfDays, CountedLines counted) =>
        [
            ReportCell.Of(label),
            .. halfDays.Select((number, i) => counted.With(columnsBy, columns[i]).HalfDays(number)),
            counted.HalfDays(halfDays.Sum()),
            .. halfDays.Select((part, i) => TableParts.Share(part, halfDays.Sum(), counted.With(columnsBy, columns[i]), counted)),
        ];
    }

    private static string Key(DimensionValue column) => column.Code?.ToLowerInvariant() ?? "none";
}
