using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Template;

/// <summary>The elements that sheets are made of.</summary>
internal static class SheetXml
{
    // Sizes of paper, as the format numbers them.
    private const int A3 = 8;
    private const int A4 = 9;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static XElement Row(int number, double? height, IEnumerable<XElement> cells) => new(Ns + "row",
        new XAttribute("r", number),
        height is { } points ? [new XAttribute("ht", Text(points)), new XAttribute("customHeight", 1)] : Array.Empty<XAttribute>(),
        cells);

    /// <summary>A cell without contents.</summary>
    public static XElement Cell(string reference, int style) => new(Ns + "c", new XAttribute("r", reference), new XAttribute("s", style));

    public static XElement Cell(string reference, int style, int number) =>
        new(Ns + "c", new XAttribute("r", reference), new XAttribute("s", style), new XElement(Ns + "v", number));

    public static XElement Cell(string reference, int style, string text) => new(Ns + "c",
        new XAttribute("r", reference), new XAttribute("s", style), new XAttribute("t", "inlineStr"),
        new XElement(Ns + "is", new XElement(Ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SafeText.Of(text))));

    public static XElement Column(int first, int last, double width, int style) => new(Ns + "col",
        new XAttribute("min", first), new XAttribute("max", last), new XAttribute("width", Text(width)), new XAttribute("style", style), new XAttribute("customWidth", 1));

    /// <summary>How the window shows a sheet: without grid, its first rows kept in place.</summary>
    public static XElement View(bool isSelected, int frozenRows)
    {
        var first = "A" + Text(frozenRows + 1);
        return new XElement(Ns + "sheetViews", new XElement(Ns + "sheetView",
            new XAttribute("showGridLines", 0), isSelected ? new XAttribute("tabSelected", 1) : null, new XAttribute("workbookViewId", 0),
            frozenRows == 0 ? null : new XElement(Ns + "pane", new XAttribute("ySplit", frozenRows), new XAttribute("topLeftCell", first), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")),
            frozenRows == 0 ? null : new XElement(Ns + "selection", new XAttribute("pane", "bottomLeft"), new XAttribute("activeCell", first), new XAttribute("sqref", first))));
    }

    /// <summary>Against slips, not against people: there is no password, and what a centre has to do stays allowed.</summary>
    public static XElement Protection() => new(Ns + "sheetProtection",
        new XAttribute("sheet", 1), new XAttribute("objects", 1), new XAttribute("scenarios", 1),
        new[] { "formatCells", "formatColumns", "formatRows", "insertRows", "insertHyperlinks", "deleteRows", "sort", "autoFilter" }.Select(allowed => new XAttribute(allowed, 0)));

    /// <summary>A printed page: A4 upright, or A3 landscape for the sheet to fill in.</summary>
    public static IEnumerable<XElement> Page(bool isWide) => isWide ? Page(A3, 2, "landscape") : Page(A4, 1, "portrait");

    /// <summary>A printed page: A4 landscape, as many as needed tall.</summary>
    public static IEnumerable<XElement> PageInLandscape() => Page(A4, 1, "landscape");

    public static XElement FitToPage() => new(Ns + "sheetPr", new XElement(Ns + "pageSetUpPr", new XAttribute("fitToPage", 1)));

    /// <summary>French punctuation keeps to the word it goes with.</summary>
    public static string Typographic(string text)
    {
        var spaced = text.Replace("« ", "«" + French.NoBreakSpace, StringComparison.Ordinal).Replace("n° ", "n°" + French.NoBreakSpace, StringComparison.Ordinal);
        foreach (var sign in new[] { "»", ":", ";", "?", "!" })
            spaced = spaced.Replace(" " + sign, French.NoBreakSpace + sign, StringComparison.Ordinal);
        return spaced;
    }

    private static IEnumerable<XElement> Page(int paper, int pagesWide, string orientation) =>
    [
        new(Ns + "pageMargins", new XAttribute("left", "0.5"), new XAttribute("right", "0.5"), new XAttribute("top", "0.6"), new XAttribute("bottom", "0.6"), new XAttribute("header", "0.3"), new XAttribute("footer", "0.3")),
        new(Ns + "pageSetup", new XAttribute("paperSize", paper), new XAttribute("fitToWidth", pagesWide), new XAttribute("fitToHeight", 0), new XAttribute("orientation", orientation)),
    ];

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
