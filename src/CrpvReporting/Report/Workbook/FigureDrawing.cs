using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.NativeCharts;

namespace CrpvReporting.Report.Workbook;

/// <summary>The native chart of a figure's sheet: the parts that hold it, and what ties them together.</summary>
internal static class FigureDrawing
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ChartNames = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.";

    // English Metric Units. As wide as a printed page leaves beside the table, and a bar thick enough to be read for each category.
    private const long UnitsPerCentimetre = 360_000;
    private const double WidthCentimetres = 18;
    private const double LowestCentimetres = 9;
    private const double BarCentimetres = 0.75;
    private const double AroundBarsCentimetres = 2;

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Adds the chart to the sheet that holds the table of its figure.</summary>
    /// <param name="package">The package.</param>
    /// <param name="figure">The figure, one that has a native chart.</param>
    /// <param name="table">Its table, as the sheet has it.</param>
    /// <param name="rank">From 1, its place among the charts of the workbook.</param>
    public static void Add(WorkbookPackage package, Figure figure, ReportTable table, int rank)
    {
        var headerRow = TableSheet.HeaderRow(table);
        var (drawing, chart) = (FormattableString.Invariant($"xl/drawings/drawing{rank}.xml"), FormattableString.Invariant($"xl/charts/chart{rank}.xml"));
        package.Save(chart, NativeChart.Of(figure, new ChartCells(table.Name, headerRow)));
        package.Save(drawing, Anchor(figure, table.Columns.Count, headerRow));
        Relate(package, drawing, "chart", chart);
        Announce(package, chart, "drawingml.chart+xml");
        Announce(package, drawing, "drawing+xml");

        var sheet = WorkbookParts.OfSheet(package, table.Name);
        Relate(package, sheet, "drawing", drawing);
        var content = package.Load(sheet);
        // Excel drops a drawing that comes after the tables.
        content.Root!.Element(PackageXml.Sheet + "tableParts")!.AddBeforeSelf(new XElement(PackageXml.Sheet + "drawing", new XAttribute(PackageXml.Relation + "id", drawing)));
        package.Save(sheet, content);
    }

    private static XDocument Anchor(Figure figure, int columns, int headerRow) => new(new XElement(
        Sheet + "wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", Sheet), new XAttribute(XNamespace.Xmlns + "a", Drawing),
        new XElement(
            Sheet + "oneCellAnchor",
            new XElement(Sheet + "from", new XElement(Sheet + "col", columns), new XElement(Sheet + "colOff", UnitsPerCentimetre), new XElement(Sheet + "row", headerRow - 1), new XElement(Sheet + "rowOff", 0)),
            new XElement(Sheet + "ext", new XAttribute("cx", Units(WidthCentimetres)), new XAttribute("cy", Units(HeightOf(figure)))),
            new XElement(
                Sheet + "graphicFrame",
                new XAttribute("macro", ""),
                new XElement(
                    Sheet + "nvGraphicFramePr",
                    new XElement(
                        Sheet + "cNvPr",
                        new XAttribute("id", 2), new XAttribute("name", "Graphique " + figure.Name), new XAttribute("descr", SafeText.Of(figure.TextAlternative)), new XAttribute("title", SafeText.Of(figure.Title))),
                    new XElement(Sheet + "cNvGraphicFramePr")),
                new XElement(
                    Sheet + "xfrm",
                    new XElement(Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(Drawing + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
                new XElement(
                    Drawing + "graphic",
                    new XElement(
                        Drawing + "graphicData",
                        new XAttribute("uri", ChartNames),
                        new XElement(
                            XName.Get("chart", ChartNames),
                            new XAttribute(XNamespace.Xmlns + "c", ChartNames), new XAttribute(XNamespace.Xmlns + "r", PackageXml.Relation),
                            new XAttribute(PackageXml.Relation + "id", "chart"))))),
            new XElement(Sheet + "clientData"))));

    private static double HeightOf(Figure figure) => figure.Form is FigureForm.Months or FigureForm.Years
        ? LowestCentimetres
        : Math.Max(LowestCentimetres, AroundBarsCentimetres + (BarCentimetres * figure.Categories.Count));

    private static string Units(double centimetres) => ((long)(centimetres * UnitsPerCentimetre)).ToString(CultureInfo.InvariantCulture);

    private static void Relate(WorkbookPackage package, string source, string type, string target)
    {
        var file = StableRelationships.FileOf(source);
        var relations = package.Has(file) ? package.Load(file) : new XDocument(new XElement(PackageXml.PackageRelation + "Relationships"));
        // Provisional identifiers, given their last ones with all the others.
        relations.Root!.Add(new XElement(
            PackageXml.PackageRelation + "Relationship",
            new XAttribute("Type", Relations + type), new XAttribute("Target", "/" + target), new XAttribute("Id", type == "chart" ? "chart" : target)));
        package.Save(file, relations);
    }

    private static void Announce(WorkbookPackage package, string part, string type)
    {
        var types = package.Load(WorkbookPackage.ContentTypes);
        types.Root!.Add(new XElement(PackageXml.ContentType + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", ContentTypes + type)));
        package.Save(WorkbookPackage.ContentTypes, types);
    }
}
