using System.Globalization;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>Which cell styles of a workbook show a number as a date.</summary>
internal sealed class XlsxStyles
{
    private readonly List<bool> isDate = [];

    public static XlsxStyles Read(XmlReader? xml)
    {
        var styles = new XlsxStyles();
        var custom = new Dictionary<int, bool>();
        var inCellFormats = false;
        while (xml is not null && xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                inCellFormats = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
                custom[Number(xml, "numFmtId")] = LooksLikeDate(xml.GetAttribute("formatCode") ?? "");
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && inCellFormats)
            {
                var format = Number(xml, "numFmtId");
                styles.isDate.Add(custom.TryGetValue(format, out var date) ? date : IsBuiltInDate(format));
            }
        }

        return styles;
    }

    public bool IsDate(int style) => (uint)style < (uint)isDate.Count && isDate[style];

    private static bool IsBuiltInDate(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>A format with a year or a day outside quotes and brackets.</summary>
    private static bool LooksLikeDate(string format)
    {
        var quoted = false;
        var bracketed = false;
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c == '"')
                quoted = !quoted;
            else if (c == '[')
                bracketed = true;
            else if (c == ']')
                bracketed = false;
            else if (c is '\\' or '_')
                i++;
            else if (!quoted && !bracketed && (c is 'y' or 'Y' or 'd' or 'D' or 'j' or 'J'))
                return true;
        }

        return false;
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
