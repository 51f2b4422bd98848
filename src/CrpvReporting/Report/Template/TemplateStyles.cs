using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Template;

/// <summary>The looks in use, each numbered when it is first asked for, and the part that describes them.</summary>
internal sealed class TemplateStyles
{
    // Below are the formats that the file format knows by number.
    private const int FirstOwnFormat = 164;

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
            LookXml.List("numFmts", formats.Select((format, i) => new XElement(Ns + "numFmt", new XAttribute("numFmtId", FirstOwnFormat + i), new XAttribute("formatCode", format)))),
            LookXml.List("fonts", looks.Select(LookXml.Font)),
            LookXml.List("fills", new[] { LookXml.Pattern("none"), LookXml.Pattern("gray125") }.Concat(fills.Select(LookXml.Solid))),
            LookXml.List("borders", [LookXml.Border(null), LookXml.Border(LookXml.Frame)]),
            LookXml.List("cellStyleXfs", [new XElement(Ns + "xf")]),
            LookXml.List("cellXfs", looks.Select((look, i) => LookXml.Format(look, i, look.Format is null ? 0 : FirstOwnFormat + formats.IndexOf(look.Format), look.Fill is null ? 0 : 2 + fills.IndexOf(look.Fill), look.Framed ? 1 : 0))),
            LookXml.List("cellStyles", [new XElement(Ns + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))])));
    }
}
