using System.Text;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>Rich or plain text of a shared or inline string: its runs put end to end, phonetic hints left out.</summary>
internal static class XlsxText
{
    /// <summary>Reads the text below the current element and stops on its end.</summary>
    public static string Read(XmlReader xml)
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
            var text = Leaf(xml);
            if (first is null)
                first = text;
            else
                (more ??= new StringBuilder(first)).Append(text);
        }

        return more?.ToString() ?? first ?? "";
    }

    /// <summary>The text of an element without children; stops on its end.</summary>
    public static string Leaf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = "";
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text = text.Length == 0 ? xml.Value : text + xml.Value;
        return text;
    }
}
