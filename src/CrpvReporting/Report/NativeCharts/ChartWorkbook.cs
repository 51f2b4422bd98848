using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>The workbook behind a chart that stands on a slide: one sheet with its numbers, what « Modifier les données » opens.</summary>
internal static class ChartWorkbook
{
    /// <summary>Where the chart finds its numbers in the workbook.</summary>
    public static readonly ChartCells Cells = new("Donnees", 1) { HasBareHeaders = true };

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static byte[] Of(Figure figure)
    {
        var table = FigureTable.Of(figure);
        var formats = table.Columns.Select(NumberFormat.Of).OfType<string>().Distinct().ToList();
        var package = PlainPackage.Of(figure.Title, [Cells.Sheet], [], Styles(formats));
        package.Save(PlainPackage.SheetPart(0), Sheet(figure, table, formats));
        using var output = new MemoryStream();
        StableZip.Write(package, output);
        return output.ToArray();
    }

    private static XDocument Sheet(Figure figure, ReportTable table, List<string> formats)
    {
        var headers = new ChartData(figure, Cells).Headers;
        return new XDocument(new XElement(
            Ns + "worksheet",
            new XElement(Ns + "cols", ColumnWidths.Of(table.Columns, table.Rows).Select((width, i) => new XElement(
                Ns + "col", new XAttribute("min", i + 1), new XAttribute("max", i + 1), new XAttribute("width", width.ToString(CultureInfo.InvariantCulture)), new XAttribute("customWidth", 1)))),
            new XElement(
                Ns + "sheetData",
                Row(Cells.HeaderRow, headers.Select((header, i) => Cell(i, Cells.HeaderRow, 0, ReportCell.Of(header), ColumnKind.Text))),
                table.Rows.Select((cells, i) => Row(Cells.HeaderRow + 1 + i, cells.Select((cell, column) =>
                    Cell(column, Cells.HeaderRow + 1 + i, NumberFormat.Of(table.Columns[column]) is { } format ? formats.IndexOf(format) + 1 : 0, cell, table.Columns[column].Kind)))))));
    }

    private static XElement Row(int number, IEnumerable<XElement> cells) => new(Ns + "row", new XAttribute("r", number), cells);

    /// <summary>A number that is missing is an empty cell: a gap in the chart. Words would be drawn as a zero.</summary>
    private static XElement Cell(int column, int row, int style, ReportCell cell, ColumnKind kind)
    {
        var reference = LineWriter.Letters(column + 1) + row.ToString(CultureInfo.InvariantCulture);
        var value = cell.Marker == CellMarker.None ? CellValue.Of(cell, kind) : default;
        var element = new XElement(Ns + "c", new XAttribute("r", reference), style == 0 ? null : new XAttribute("s", style));
        if (value.Number is { } number)
            element.Add(new XElement(Ns + "v", ExactNumbers.Text(number)));
        else if (value.Text is { Length: > 0 } text)
            element.Add(new XAttribute("t", "inlineStr"), new XElement(Ns + "is", new XElement(Ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SafeText.Escaped(text))));
        return element;
    }

    private static XDocument Styles(List<string> formats) => new(new XElement(
        Ns + "styleSheet",
        formats.Count == 0 ? null : new XElement(Ns + "numFmts", new XAttribute("count", formats.Count), formats.Select((format, i) => new XElement(Ns + "numFmt", new XAttribute("numFmtId", 164 + i), new XAttribute("formatCode", format)))),
        new XElement(Ns + "fonts", new XAttribute("count", 1), new XElement(Ns + "font", new XElement(Ns + "sz", new XAttribute("val", 10)), new XElement(Ns + "name", new XAttribute("val", SheetStyle.FontName)))),
        new XElement(Ns + "fills", new XAttribute("count", 2), new[] { "none", "gray125" }.Select(name => new XElement(Ns + "fill", new XElement(Ns + "patternFill", new XAttribute("patternType", name))))),
        new XElement(Ns + "borders", new XAttribute("count", 1), new XElement(Ns + "border")),
        new XElement(Ns + "cellStyleXfs", new XAttribute("count", 1), Format(0, isCell: false)),
        new XElement(Ns + "cellXfs", new XAttribute("count", formats.Count + 1), Enumerable.Range(0, formats.Count + 1).Select(i => Format(i == 0 ? 0 : 163 + i, isCell: true)))));

    private static XElement Format(int number, bool isCell) => new(
        Ns + "xf", new XAttribute("numFmtId", number), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0),
        isCell ? new XAttribute("xfId", 0) : null, number == 0 ? null : new XAttribute("applyNumberFormat", 1));
}
