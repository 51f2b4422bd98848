using System.Xml.Linq;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Text;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>A table of the report as a table of a slide: its header marked as such, thin rules, no fill.</summary>
internal static class TableXml
{
    public const string Uri = "http://schemas.openxmlformats.org/drawingml/2006/table";

    private const int MostPoints = 16;
    private const int LeastPoints = 8;
    private const double LineHeight = 1.2;

    /// <summary>Above and below the words of a cell, as a part of their size.</summary>
    private const double Padding = 0.35;

    public static XElement Of(ReportTable table, Box box)
    {
        var words = Words(table);
        var points = MostPoints;
        while (points > LeastPoints && Height(words, Widths(table, words, box, points), points) > box.HeightInPoints)
            points--;
        var widths = Widths(table, words, box, points);
        return new XElement(
            A + "tbl",
            new XElement(A + "tblPr", new XAttribute("firstRow", 1), table.Total is null ? null : new XAttribute("lastRow", 1)),
            new XElement(A + "tblGrid", widths.Select(width => new XElement(A + "gridCol", new XAttribute("w", Box.Emu(width))))),
            words.Select((row, i) => new XElement(
                A + "tr", new XAttribute("h", Box.Emu(HeightOf(row, widths, points))),
                row.Select((cell, column) => Cell(cell, table.Columns[column], points, isHeader: i == 0, isTotal: table.Total is not null && i == words.Count - 1)))));
    }

    /// <summary>Header, rows and total, as they are read.</summary>
    private static List<IReadOnlyList<string>> Words(ReportTable table) =>
    [
        [.. table.Columns.Select(column => column.Title)],
        .. table.Rows.Concat(table.Total is { } total ? [total] : []).Select(row => (IReadOnlyList<string>)[.. row.Select((cell, i) => CellText.Of(cell, table.Columns[i]))]),
    ];

    /// <summary>Numbers take what they need, words share the rest.</summary>
    private static List<double> Widths(ReportTable table, List<IReadOnlyList<string>> words, Box box, int points)
    {
        var style = StyleOf(points);
        var needed = table.Columns.Select((column, i) => column.Kind == ColumnKind.Text
            ? words.Max(row => (double)ChartFont.Room(row[i], style)) + (2 * TextFit.SideInset)
            : Math.Max(words.Skip(1).Max(row => (double)ChartFont.Room(row[i], style)), TextWrap.LongestPiece(words[0][i], style)) + (2 * TextFit.SideInset)).ToList();
        var spare = box.WidthInPoints - needed.Sum();
        var texts = Enumerable.Range(0, needed.Count).Where(i => table.Columns[i].Kind == ColumnKind.Text).ToList();
        if (spare >= 0 || texts.Count == 0)
            return [.. needed.Select(width => width * box.WidthInPoints / needed.Sum())];
        var taken = texts.Sum(i => needed[i]);
        return [.. needed.Select((width, i) => texts.Contains(i) ? Math.Max(width + (spare * width / taken), 3 * points) : width)];
    }

    private static double Height(List<IReadOnlyList<string>> words, List<double> widths, int points) => words.Sum(row => HeightOf(row, widths, points));

    private static double HeightOf(IReadOnlyList<string> row, List<double> widths, int points) =>
        ((row.Select((cell, i) => TextWrap.Fill(cell, StyleOf(points), (float)(widths[i] - (2 * TextFit.SideInset))).Count).Max() * LineHeight) + (2 * Padding)) * points;

    private static TextStyle StyleOf(int points) => new(points, FontWeight.SemiBold, ChartStyles.Ink);

    private static XElement Cell(string words, ReportColumn column, int points, bool isHeader, bool isTotal) => new(
        A + "tc",
        new XElement(
            A + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            Paragraph(Run(words, points, isHeader || isTotal, "tx1"), new XElement(A + "pPr", new XAttribute("algn", column.Kind is ColumnKind.Number or ColumnKind.Share ? "r" : "l")))),
        new XElement(
            A + "tcPr", new XAttribute("marT", Box.Emu(points * Padding)), new XAttribute("marB", Box.Emu(points * Padding)), new XAttribute("anchor", isHeader ? "b" : "ctr"),
            Rule("lnL", 0, "tx1"), Rule("lnR", 0, "tx1"), Rule("lnT", isTotal ? 1 : 0, "tx1"), Rule("lnB", isHeader ? 1.5 : 0.5, isHeader ? "tx1" : Quiet), new XElement(A + "noFill")));

    private static XElement Rule(string side, double points, string color) => points == 0
        ? new XElement(A + side, new XAttribute("w", 0), new XElement(A + "noFill"))
        : new XElement(A + side, new XAttribute("w", Box.Emu(points)), Fill(color));
}
