using System.Text;

namespace CrpvReporting.Report.Text;

/// <summary>A table as plain text, for files and mails: columns aligned, numbers to the right, title above, notes below.</summary>
public static class TextTable
{
    /// <summary>The last column has nothing to its right to keep in line: its rule stops here.</summary>
    private const int WidestLastRule = 60;

    public static string Of(ReportTable table)
    {
        var rows = (table.Total is null ? table.Rows : [.. table.Rows, table.Total])
            .Select(row => row.Select((cell, i) => CellText.Of(cell, table.Columns[i])).ToArray())
            .ToList();
        var widths = table.Columns
            .Select((column, i) => Math.Min(
                i == table.Columns.Count - 1 ? WidestLastRule : int.MaxValue, Math.Max(column.Title.Length, rows.Select(row => row[i].Length).DefaultIfEmpty(0).Max())))
            .ToArray();
        var text = new StringBuilder();
        text.Append(table.Title).Append('\n').Append('\n');
        Line(text, [.. table.Columns.Select(column => column.Title)], widths, table.Columns);
        Rule(text, widths);
        for (var i = 0; i < rows.Count; i++)
        {
            if (table.Total is not null && i == rows.Count - 1)
                Rule(text, widths);
            Line(text, rows[i], widths, table.Columns);
        }

        text.Append('\n');
        foreach (var note in table.Notes)
            text.Append(note).Append('\n');
        return text.Append(table.Source).Append('\n').ToString();
    }

    private static void Line(StringBuilder text, string[] cells, int[] widths, IReadOnlyList<ReportColumn> columns)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                line.Append("  ");
            var numeric = columns[i].Kind is ColumnKind.Number or ColumnKind.Share;
            line.Append(numeric ? cells[i].PadLeft(widths[i]) : cells[i].PadRight(widths[i]));
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    private static void Rule(StringBuilder text, int[] widths) => text.AppendJoin("  ", widths.Select(width => new string('─', width))).Append('\n');
}
