using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Template;

/// <summary>The elements of a styles part that say how a cell looks.</summary>
internal static class LookXml
{
    /// <summary>Colour of the thin frame of cells.</summary>
    public const string Frame = "FFD0D7DE";

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static XElement? List(string name, IEnumerable<XElement> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? null : new XElement(Ns + name, new XAttribute("count", all.Count), all);
    }

    public static XElement Font(CellLook look) => new(Ns + "font",
        look.Bold ? new XElement(Ns + "b") : null,
        look.Underlined ? new XElement(Ns + "u") : null,
        new XElement(Ns + "sz", new XAttribute("val", look.Size.ToString(CultureInfo.InvariantCulture))),
        new XElement(Ns + "color", new XAttribute("rgb", "FF" + (look.Color ?? "000000"))),
        new XElement(Ns + "name", new XAttribute("val", SheetStyle.FontName)),
        new XElement(Ns + "family", new XAttribute("val", 2)));

    public static XElement Pattern(string name) => new(Ns + "fill", new XElement(Ns + "patternFill", new XAttribute("patternType", name)));

    public static XElement Solid(string color) => new(Ns + "fill", new XElement(Ns + "patternFill", new XAttribute("patternType", "solid"),
        new XElement(Ns + "fgColor", new XAttribute("rgb", "FF" + color)), new XElement(Ns + "bgColor", new XAttribute("indexed", 64))));

    public static XElement Border(string? color) => new(Ns + "border", new[] { "left", "right", "top", "bottom", "diagonal" }.Select(side =>
        new XElement(Ns + side, color is null || side is "diagonal" ? [] : new object[] { new XAttribute("style", "thin"), new XElement(Ns + "color", new XAttribute("rgb", color)) })));

    public static XElement Format(CellLook look, int font, int format, int fill, int border) => new(Ns + "xf",
        new XAttribute("numFmtId", format), new XAttribute("fontId", font), new XAttribute("fillId", fill), new XAttribute("borderId", border), new XAttribute("xfId", 0),
        new XAttribute("applyNumberFormat", 1), new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1), new XAttribute("applyProtection", 1),
        new XElement(Ns + "alignment", new XAttribute("vertical", look.Top ? "top" : "center"), look.Wrap ? new XAttribute("wrapText", 1) : null,
            look.Centered ? new XAttribute("horizontal", "center") : look.Framed ? [new XAttribute("horizontal", "left"), new XAttribute("indent", 1)] : Array.Empty<XAttribute>()),
        new XElement(Ns + "protection", new XAttribute("locked", look.Locked ? 1 : 0)));
}
