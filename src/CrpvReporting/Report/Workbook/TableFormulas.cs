using System.Globalization;

namespace CrpvReporting.Report.Workbook;

/// <summary>The formulas of a table: sums over the data lines, totals of a column, shares. A number that no simple formula gives has none.</summary>
/// <param name="table">The table.</param>
/// <param name="lines">The formulas on the lines; null when they are not published: then no cell has one.</param>
internal sealed class TableFormulas(ReportTable table, LineFormulas? lines)
{
    private readonly IReadOnlyList<IReadOnlyList<ReportCell>> rows = TableSheet.RowsOf(table);
    private readonly Dictionary<string, int> places = table.Columns.Index().ToDictionary(column => column.Item.Key, column => column.Index, StringComparer.Ordinal);

    /// <summary>Whether a row adds up lines: there is a link to them beside it.</summary>
    public bool AddsLines(int row) => lines is not null && rows[row].Any(cell => cell.Sum is { } sum && lines.Of(sum) is not null);

    /// <summary>The formula of a cell; null when it has none.</summary>
    /// <param name="row">From 0, the total last.</param>
    /// <param name="column">From 0.</param>
    public string? Of(int row, int column)
    {
        if (lines is null || rows[row][column] is not { Number: { } number } cell)
            return null;
        if (cell.Sum is { } sum)
            return lines.Of(sum);
        if (table.Columns[column].ShareOf is { } part)
            return Share(row, part, number);
        return table.Columns[column].IsAdded && IsTotal(row) && table.Rows.Sum(other => other[column].Number) == number
            ? $"SUM({Place(0, column)}:{Place(table.Rows.Count - 1, column)})"
            : null;
    }

    /// <summary>A part of a column of its row, or else a row's share of the total.</summary>
    private string? Share(int row, string part, decimal number)
    {
        var column = places[part];
        var whole = table.Columns[column].PartOf is { } of ? (Row: row, Column: places[of]) : (Row: rows.Count - 1, Column: column);
        var isInTable = whole.Column != column || table.Total is not null;
        return isInTable && rows[row][column].Number is { } divided && rows[whole.Row][whole.Column].Number is { } by and not 0 && divided / by == number
            ? $"{Place(row, column)}/{Place(whole.Row, whole.Column)}"
            : null;
    }

    private bool IsTotal(int row) => table.Total is not null && row == rows.Count - 1;

    private string Place(int row, int column) => LineWriter.Letters(column + 1) + (TableSheet.HeaderRow(table) + 1 + row).ToString(CultureInfo.InvariantCulture);
}
