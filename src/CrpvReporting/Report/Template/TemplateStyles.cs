using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Template;

/// <summary>The looks in use, each numbered when it is first asked for, and the part that describes them.</summary>
internal sealed class TemplateStyles
{
    public const string Part = "xl/styles.xml";

    // Below are the formats that the file format knows by number.
    private const int FirstOwnFormat = 164;
    private const string Frame = "FFD0D7DE";

    private static readonly XNamespace Ns = PackageXml.Sheet;

    private readonly List<CellLook> looks = [new CellLook()];

    /// <summary>The number of a look.</summary>
    public int Of(CellLook look)
    {
        var index = looks.IndexOf(look);
        if (index >= 0)
            return index;
        looks.Add(look);
        return looks.Count - 1;
    }

    public XDocument ToXml()
    {
        var formats = looks.Select(look => look.Format).OfType<string>().Distinct().ToList();
        // The first two backgrounds are reserved by the format.
        var fills = looks.Select(look => look.Fill).OfType<string>().Distinct().ToList();
        return new XDocument(new XElement(Ns + "styleSheet",
            List("numFmts", formats.Select((format, i) => new XElement(Ns + "numFmt", new XAttribute("numFmtId", FirstOwnFormat + i), new XAttribute("formatCode", format)))),
            List("fonts", looks.Select(Font)),
            List("fills", new[] { Pattern("none"), Pattern("gray125") }.Concat(fills.Select(Solid))),
            List("borders", [Border(null), Border(Frame)]),
            List("cellStyleXfs", [new XElement(Ns + "xf")]),
            List("cellXfs", looks.Select((look, i) => Format(look, i, look.Format is null ? 0 : FirstOwnFormat + formats.IndexOf(look.Format), look.Fill is null ? 0 : 2 + fills.IndexOf(look.Fill)))),
            List("cellStyles", [new XElement(Ns + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))])));
    }

    private static XElement? List(string name, IEnumerable<XElement> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? null : new XElement(Ns + name, new XAttribute("count", all.Count), all);
    }

    private static XElement Font(CellLook look) => new(Ns + "font",
        look.Bold ? new XElement(Ns + "b") : null,
        new XElement(Ns + "sz", new XAttribute("val", look.Size.ToString(CultureInfo.InvariantCulture))),
        new XElement(Ns + "color", new XAttribute("rgb", "FF" + (look.Color ?? "000000"))),
        new XElement(Ns + "name", new XAttribute("val", SheetStyle.FontName)),
        new XElement(Ns + "family", new XAttribute("val", 2)));

    private static XElement Pattern(string name) => new(Ns + "fill", new XElement(Ns + "patternFill", new XAttribute("patternType", name)));

    private static XElement Solid(string color) => new(Ns + "fill", new XElement(Ns + "patternFill", new XAttribute("patternType", "solid"),
        new XElement(Ns + "fgColor", new XAttribute("rgb", "FF" + color)), new XElement(Ns + "bgColor", new XAttribute("indexed", 64))));

    private static XElement Border(string? color) => new(Ns + "border", new[] { "left", "right", "top", "bottom", "diagonal" }.Select(side =>
        new XElement(Ns + side, color is null || side is "diagonal" ? [] : new object[] { new XAttribute("style", "thin"), new XElement(Ns + "color", new XAttribute("rgb", color)) })));

    private static XElement Format(CellLook look, int font, int format, int fill) => new(Ns + "xf",
        new XAttribute("numFmtId", format), new XAttribute("fontId", font), new XAttribute("fillId", fill), new XAttribute("borderId", look.Framed ? 1 : 0), new XAttribute("xfId", 0),
        new XAttribute("applyNumberFormat", 1), new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1), new XAttribute("applyProtection", 1),
        new XElement(Ns + "alignment", new XAttribute("vertical", look.Top ? "top" : "center"), look.Wrap ? new XAttribute("wrapText", 1) : null,
            look.Centered ? new XAttribute("horizontal", "center") : look.Framed ? [new XAttribute("horizontal", "left"), new XAttribute("indent", 1)] : Array.Empty<XAttribute>()),
        new XElement(Ns + "protection", new XAttribute("locked", look.Locked ? 1 : 0)));
}
