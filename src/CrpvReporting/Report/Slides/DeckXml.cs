using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.NativeCharts;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Slides;

/// <summary>The vocabulary of slides, and the pieces that all of them are made of.</summary>
internal static class DeckXml
{
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace A = ChartXml.A;
    public static readonly XNamespace R = PackageXml.Relation;

    /// <summary>A root element with the prefixes that every part of a deck uses.</summary>
    public static XDocument Part(string name, params object?[] content) => new(new XElement(
        P + name, new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(XNamespace.Xmlns + "p", P), content));

    /// <summary>What is shown, from back to front: the order in which it is read aloud.</summary>
    public static XElement Shapes(params object?[] shapes) => new(
        P + "spTree",
        new XElement(P + "nvGrpSpPr", Named(1, ""), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "grpSpPr", Transform(new Box(0, 0, 0, 0), A + "xfrm", isGroup: true)),
        shapes);

    public static XElement Named(int id, string name, string? alternative = null) => new(
        P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name), alternative is null ? null : new XAttribute("descr", SafeText.Of(alternative)));

    public static XElement Transform(Box box, XName name, bool isGroup = false) => new(
        name,
        new XElement(A + "off", new XAttribute("x", box.X), new XAttribute("y", box.Y)),
        new XElement(A + "ext", new XAttribute("cx", box.Width), new XAttribute("cy", box.Height)),
        isGroup ? new XElement(A + "chOff", new XAttribute("x", 0), new XAttribute("y", 0)) : null,
        isGroup ? new XElement(A + "chExt", new XAttribute("cx", 0), new XAttribute("cy", 0)) : null);

    public static XElement Geometry(Box box) => new(
        P + "spPr", Transform(box, A + "xfrm"), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")));

    /// <summary>A fill in a colour of the theme, or in the grey of <see cref="Quiet"/>.</summary>
    public static XElement Fill(string color) => ChartXml.Fill(color);

    public const string Quiet = ChartXml.Quiet;

    /// <summary>Words of a run: their size in points, bold and colour where they are not those of the layout.</summary>
    public static XElement Run(string words, int? points = null, bool isBold = false, string? color = null) => new(
        A + "r",
        new XElement(
            A + "rPr", new XAttribute("lang", "fr-FR"),
            points is { } size ? new XAttribute("sz", size * 100) : null,
            isBold ? new XAttribute("b", 1) : null,
            new XAttribute("dirty", 0),
            color is null ? null : Fill(color),
            // Outside the places of a layout, programs do not agree on the font to take.
            color is null ? null : new XElement(A + "latin", new XAttribute("typeface", "+mn-lt"))),
        new XElement(A + "t", SafeText.Of(words)));

    public static XElement Paragraph(XElement run, XElement? properties = null) => new(A + "p", properties, run);

    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
