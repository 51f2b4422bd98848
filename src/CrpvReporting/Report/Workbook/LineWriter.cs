using System.Globalization;
using System.Xml;

namespace CrpvReporting.Report.Workbook;

/// <summary>Writes one data line as a row of XML; texts stay in their cell, so that no index of texts grows in memory.</summary>
/// <param name="columns">The columns.</param>
/// <param name="widths">Width of each column, from which the height of a row comes.</param>
/// <param name="styles">Style of each column's cells.</param>
/// <param name="guardedStyles">Style of each column's texts that look like formulas.</param>
internal sealed class LineWriter(
    IReadOnlyList<ReportColumn> columns,
    IReadOnlyList<double> widths,
    IReadOnlyList<string> styles,
    IReadOnlyList<string> guardedStyles)
{
    private readonly string[] letters = [.. columns.Select((_, index) => Letters(index + 1))];

    /// <summary>The letters of a column: A for 1, AA for 27.</summary>
    public static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters((column - 1) % 26 + 1);

    public void Write(int rowNumber, IReadOnlyList<ReportCell> cells, XmlWriter writer)
    {
        var row = rowNumber.ToString(CultureInfo.InvariantCulture);
        writer.WriteStartElement("row", PackageXml.Sheet.NamespaceName);
        writer.WriteAttributeString("r", row);
        // A height to start from, not a fixed one: the row adapts when lines are sorted or edited.
        writer.WriteAttributeString("ht", RowHeights.Of(LinesOf(cells)).ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < cells.Count; i++)
            WriteCell(i, row, CellValue.Of(cells[i], columns[i].Kind), writer);
        writer.WriteEndElement();
    }

    private int LinesOf(IReadOnlyList<ReportCell> cells)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (columns[i].Kind is ColumnKind.Text && cells[i].Words is { } words)
                lines = Math.Max(lines, TextLines.Count(words, widths[i] - SheetStyle.IndentWidth));
        }
        return lines;
    }

    private void WriteCell(int column, string row, CellValue value, XmlWriter writer)
    {
        writer.WriteStartElement("c", PackageXml.Sheet.NamespaceName);
        writer.WriteAttributeString("r", letters[column] + row);
        writer.WriteAttributeString("s", (value.IsGuarded ? guardedStyles : styles)[column]);
        if (value.Number is { } number)
            writer.WriteElementString("v", PackageXml.Sheet.NamespaceName, ExactNumbers.Text(number));
        else if (value.Text is { Length: > 0 } text)
            WriteText(text, writer);
        writer.WriteEndElement();
    }

    /// <summary>Ends a cell that was begun with a text of its own.</summary>
    public static void WriteText(string text, XmlWriter writer)
    {
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is", PackageXml.Sheet.NamespaceName);
        writer.WriteStartElement("t", PackageXml.Sheet.NamespaceName);
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n'))
            writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(SafeText.Escaped(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
