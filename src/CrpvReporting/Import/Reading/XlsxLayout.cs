using System.Globalization;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>The hidden columns and merged cells of a worksheet part, whose rows are passed over.</summary>
internal static class XlsxLayout
{
    public static SheetLayout Of(ZipParts zip, string part)
    {
        using var xml = zip.OpenXml(part, content => new WithoutRowsStream(content));
        if (xml is null)
            return SheetLayout.None;
        var layout = new SheetLayoutBuilder(zip.Meter.Limits);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "col" && xml.GetAttribute("hidden") is "1" or "true")
                layout.Hide(Integer(xml, "min") - 1, Integer(xml, "max") - 1);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell" && CellRange.TryParse(xml.GetAttribute("ref"), out var range))
                layout.Merge(range);
            else if (xml.LocalName is "phoneticPr" or "conditionalFormatting" or "dataValidations" or "hyperlinks" or "pageMargins")
                break;
        return layout.ToLayout();
    }

    private static int Integer(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
