using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>Rich or plain text of a shared or inline string: its runs put end to end, phonetic hints left out.</summary>
internal static partial class XlsxText
{
    /// <summary>Reads the text below the current element and stops on its end.</summary>
    public static string Read(XmlReader xml, ReadingMeter meter)
    {
        if (xml.IsEmptyElement)
            return "";
        string? first = null;
        StringBuilder? more = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            while (xml.LocalName == "rPh" && xml.NodeType == XmlNodeType.Element)
                xml.Skip();
            if (xml.Depth <= depth)
                break;
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "t")
                continue;
            var text = Leaf(xml, meter);
            if (first is null)
                first = text;
            else
            {
                (more ??= new StringBuilder(first)).Append(text);
                meter.CheckText(more.Length);
            }
        }

        return Unescape(more?.ToString() ?? first ?? "");
    }

    /// <summary>Characters that XML cannot hold are written by their number: <c>_x000D_</c> is a carriage return.</summary>
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
            : text;

    /// <summary>The text of an element without children; stops on its end.</summary>
    public static string Leaf(XmlReader xml, ReadingMeter meter)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = "";
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text = text.Length == 0 ? xml.Value : text + xml.Value;
                meter.CheckText(text.Length);
            }

        return text;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escaped();
}
