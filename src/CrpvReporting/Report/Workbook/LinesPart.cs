using System.Xml;
using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// The part of the package that holds the data lines, written line by line: its memory does not grow with their number.
/// </summary>
internal sealed class LinesPart
{
    // The last row of a sheet, a limit of the format.
    private const int MaxRow = 1_048_576;

    private readonly string name;
    private readonly LineFormulas formulas;
    private readonly WorkbookPackage package;
    private readonly IReadOnlyList<ReportColumn> columns;
    private readonly XElement sheet;
    private readonly LineWriter lineWriter;

    public LinesPart(WorkbookPackage package, DataSheet lines, IReadOnlyList<double> widths)
    {
        this.package = package;
        name = lines.Name;
        columns = lines.Columns;
        formulas = new LineFormulas(lines);
        SheetPart = WorkbookParts.OfSheet(package, lines.Name);
        TablePart = WorkbookParts.OfTable(package, SheetPart);
        sheet = package.Load(SheetPart).Root!;
        lineWriter = new LineWriter(columns, widths, TakeModel(LinesSheet.ModelRow), TakeModel(LinesSheet.ModelRow + 1));
        FreezeHeader();
        // Optional, and unknown before the lines have passed.
        sheet.Element(PackageXml.Sheet + "dimension")?.Remove();
        // ClosedXML writes a prefix before each name; over millions of cells the default namespace weighs less.
        sheet.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == PackageXml.Sheet.NamespaceName).Remove();
    }

    public string SheetPart { get; }

    public string TablePart { get; }

    /// <summary>Writes the sheet with its lines; gives the last row of their table.</summary>
    public int WriteSheet(IEnumerable<IReadOnlyList<ReportCell>> rows, Stream output)
    {
        using var writer = PackageXml.Writer(output);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("", sheet.Name.LocalName, sheet.Name.NamespaceName);
        foreach (var attribute in sheet.Attributes())
            writer.WriteAttributeString(attribute.IsNamespaceDeclaration ? "xmlns" : "", attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
        var lastRow = LinesSheet.HeaderRow;
        foreach (var element in sheet.Elements())
        {
            if (element.Name.LocalName is "sheetData")
                lastRow = WriteRows(element, rows, writer);
            else
                element.WriteTo(writer);
        }
        writer.WriteEndElement();
        return Math.Max(lastRow, LinesSheet.HeaderRow + 1);
    }

    public void EndTableAt(int row)
    {
        var range = $"A{LinesSheet.HeaderRow}:{LineWriter.Letters(columns.Count)}{row}";
        var table = package.Load(TablePart);
        table.Root!.SetAttributeValue("ref", range);
        table.Root.Element(PackageXml.Sheet + "autoFilter")!.SetAttributeValue("ref", range);
        package.Save(TablePart, table);
    }

    /// <summary>Gives the columns that formulas read their names.</summary>
    public void NameColumns(int lastRow)
    {
        var workbook = package.Load(WorkbookParts.Workbook);
        workbook.Root!.Element(PackageXml.Sheet + "definedNames")!.Add(formulas.Names.OrderBy(column => column.Name, StringComparer.Ordinal).Select(column => new XElement(
            PackageXml.Sheet + "definedName",
            new XAttribute("name", column.Name),
            FormattableString.Invariant($"'{name}'!${LineWriter.Letters(column.Column + 1)}${LinesSheet.HeaderRow + 1}:${LineWriter.Letters(column.Column + 1)}${lastRow}"))));
        package.Save(WorkbookParts.Workbook, workbook);
    }

    private int WriteRows(XElement head, IEnumerable<IReadOnlyList<ReportCell>> rows, XmlWriter writer)
    {
        var last = LinesSheet.HeaderRow;
        writer.WriteStartElement(head.Name.LocalName, head.Name.NamespaceName);
        foreach (var row in head.Elements())
            row.WriteTo(writer);
        foreach (var row in rows)
        {
            if (last == MaxRow)
                throw new InvalidOperationException($"A sheet holds {MaxRow} rows: the data lines are too many for a workbook.");
            TableShape.CheckRow(name, columns, row);
            lineWriter.Write(++last, row, writer);
        }
        writer.WriteEndElement();
        return last;
    }

    // ClosedXML puts the cursor of the moving pane in the frozen one.
    private void FreezeHeader()
    {
        var first = $"A{LinesSheet.HeaderRow + 1}";
        sheet.Element(PackageXml.Sheet + "sheetViews")!.Elements().Single().ReplaceNodes(
            new XElement(PackageXml.Sheet + "pane", new XAttribute("ySplit", LinesSheet.HeaderRow), new XAttribute("topLeftCell", first),
                new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")),
            new XElement(PackageXml.Sheet + "selection", new XAttribute("pane", "bottomLeft"), new XAttribute("activeCell", first), new XAttribute("sqref", first)));
    }

    // The styles of a model row, which leaves the sheet.
    private List<string> TakeModel(int rowNumber)
    {
        var row = sheet.Element(PackageXml.Sheet + "sheetData")!.Elements().Single(row => (int?)row.Attribute("r") == rowNumber);
        row.Remove();
        return [.. row.Elements().Select(cell => (string)cell.Attribute("s")!)];
    }
}
