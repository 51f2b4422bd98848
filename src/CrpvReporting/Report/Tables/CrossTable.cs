using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>Half-days of one dimension in rows by another in columns, with totals both ways.</summary>
internal static class CrossTable
{
    public static ReportTable Of(
        YearBalance balance, Dimension rowsBy, Dimension columnsBy, string name, string title, string description,
        IReadOnlyList<DimensionValue> rows, IReadOnlyList<DimensionValue> columns)
    {
        var answer = balance.By(rowsBy, columnsBy);
        var cells = answer.Rows.ToDictionary(row => (row.Keys[0], row.Keys[1]), row => row.Measures.HalfDays.Value);
        decimal Cell(DimensionValue row, DimensionValue column) => cells.GetValueOrDefault((row, column));
        return new ReportTable(
            name,
            $"{title}, {TableParts.Text(balance.Year)}",
            description,
            [
                new ReportColumn(Dimensions.NameOf(rowsBy), DimensionText.TitleOf(rowsBy), ColumnKind.Text),
                .. columns.Select(column => new ReportColumn(
                    "half_days_" + column.Code!.ToLowerInvariant(), "Demi-journées, " + DimensionText.LabelOf(columnsBy, column).ToLowerInvariant(), ColumnKind.Number, 1)),
                new ReportColumn("half_days", "Demi-journées, total", ColumnKind.Number, 1),
            ],
            [.. rows.Select(row => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(DimensionText.Capital(DimensionText.LabelOf(rowsBy, row))),
                .. columns.Select(column => ReportCell.Of(Cell(row, column))),
                ReportCell.Of(columns.Sum(column => Cell(row, column))),
            ])],
            [
                ReportCell.Of("Total"),
                .. columns.Select(column => ReportCell.Of(rows.Sum(row => Cell(row, column)))),
                ReportCell.Of(answer.Total.Measures.HalfDays.Value),
            ],
            [TableParts.ScopeOf(balance)],
            TableParts.SourceOf(balance));
    }
}
