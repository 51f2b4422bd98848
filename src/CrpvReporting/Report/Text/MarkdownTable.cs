using System.Text;

namespace CrpvReporting.Report.Text;

/// <summary>A table of a documentation page.</summary>
internal static class MarkdownTable
{
    public static void Append(StringBuilder page, string[] headers, IEnumerable<string[]> rows)
    {
        Row(page, headers);
        Row(page, [.. headers.Select(_ => "---")]);
        foreach (var row in rows)
            Row(page, row);
    }

    // A bar would end the cell.
    private static void Row(StringBuilder page, string[] cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
