using System.Globalization;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>The names of OpenDocument that are read.</summary>
internal static class OdsNames
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string TextNames = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Extensions = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    public static bool Is(this XmlReader xml, string space, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == space;

    /// <summary>Whether a row or column is hidden, by hand or by a filter.</summary>
    public static bool IsHidden(this XmlReader xml) => xml.GetAttribute("visibility", Table) is "collapse" or "filter";

    /// <summary>How many times something is repeated: at least once, and never more than a sheet has rows.</summary>
    public static int Repeat(this XmlReader xml, string attribute, string space = Table) =>
        long.TryParse(xml.GetAttribute(attribute, space), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (int)Math.Clamp(count, 1, 1_048_576)
            : 1;
}
