using System.Text;

namespace CrpvReporting.Report.Text;

/// <summary>A table as plain text, for files and mails: columns aligned, numbers to the right, title above, notes below.</summary>
public static class TextTable
{
    /// <summary>The last column has nothing to its right to keep in line: its rule stops here.</summary>
    private const int WidestLastRule = 60;

    /// <summary>One line of text per row, however long: what a search in a file likes.</summary>
    public static string Of(ReportTable table) => Folded(table, int.MaxValue);

    /// <summary>The same, words longer than a width going on below: what a person likes to read.</summary>
    public static string Folded(ReportTable table, int widestWords)
    {
        var rows = (table.Total is null ? table.Rows : [.. table.Rows, table.Total])
            .Select(row => row.Select((cell, i) => CellText.Of(cell, table.Columns[i]).ReplaceLineEndings(" ")).ToArray())
            .ToList();
        var widths = table.Columns
            .Select((column, i) => Math.Min(Math.Max(widestWords, column.Title.Length), Math.Min(
                i == table.Columns.Count - 1 ? WidestLastRule : int.MaxValue, Math.Max(column.Title.Length, rows.Select(row => row[i].Length).DefaultIfEmpty(0).Max()))))
            .ToArray();
        var text = new StringBuilder();
        text.Append(table.Title).Append('\n').Append('\n');
        if (rows.Count > 0)
        {
            Line(text, [.. table.Columns.Select(column => column.Title)], widths, table.Columns);
            Rule(text, widths);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (table.Total is not null && i == rows.Count - 1)
                Rule(text, widths);
            foreach (var line in Wrapped(rows[i], widestWords))
                Line(text, line, widths, table.Columns);
        }

        var below = table.Texts.Append(table.Source).Where(line => line.Length > 0).ToList();
        if (below.Count > 0 && rows.Count > 0)
            text.Append('\n');
        foreach (var line in below)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The lines of text that a row takes; a word is never cut.</summary>
    private static IEnumerable<string[]> Wrapped(string[] cells, int width)
    {
        var rest = cells.ToArray();
        do
        {
            var line = Array.ConvertAll(rest, cell => cell.Length <= width || cell.LastIndexOf(' ', width) is not (> 0 and var end) ? cell : cell[..end]);
            rest = [.. rest.Select((cell, i) => cell[line[i].Length..].TrimStart(' '))];
            yield return line;
        }
        while (rest.Any(cell => cell.Length > 0));
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
