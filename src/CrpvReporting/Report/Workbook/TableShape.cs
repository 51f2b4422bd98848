namespace CrpvReporting.Report.Workbook;

/// <summary>What a table must be before it becomes a sheet; a table that is not is a bug of whoever built it.</summary>
internal static class TableShape
{
    public static void Check(string name, IReadOnlyList<ReportColumn> columns, IEnumerable<IReadOnlyList<ReportCell>> rows)
    {
        // Spreadsheets do not tell capitals apart, and repair the file by renaming the column.
        if (columns.DistinctBy(column => column.Title, StringComparer.OrdinalIgnoreCase).Count() != columns.Count)
            throw new ArgumentException($"Table '{name}' has two columns with the same title.", nameof(columns));
        foreach (var row in rows)
            CheckRow(name, columns, row);
    }

    public static void CheckRow(string name, IReadOnlyList<ReportColumn> columns, IReadOnlyList<ReportCell> row)
    {
        if (row.Count != columns.Count)
            throw new ArgumentException($"Table '{name}' has a row of {row.Count} cells for {columns.Count} columns.", nameof(row));
    }
}
