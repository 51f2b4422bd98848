using System.Text;
using System.Xml;

namespace CrpvReporting.Report.Correction;

/// <summary>XML copied from a reader to a writer without loss.</summary>
internal static class SheetStream
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // A carriage return written as it is would be read back as a line feed.
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    public static XmlWriter Writer(Stream output) => XmlWriter.Create(output, Settings);

    /// <summary>Copies the attributes of the current element, some left out.</summary>
    public static void CopyAttributes(XmlReader reader, XmlWriter writer, Func<string, bool> isLeftOut)
    {
        if (!reader.MoveToFirstAttribute())
            return;
        do
        {
            if (reader.Prefix.Length > 0 || !isLeftOut(reader.LocalName))
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
    }

    /// <summary>Whether a sheet is selected when the workbook opens; only its head is read.</summary>
    public static bool IsSelected(XmlReader sheet)
    {
        while (sheet.Read() && sheet.LocalName != "sheetData")
            if (sheet.NodeType == XmlNodeType.Element && sheet.LocalName == "sheetView" && sheet.GetAttribute("tabSelected") is "1" or "true")
                return true;
        return false;
    }

    /// <summary>The prefix by which a vocabulary is known where the reader stands; « r » when it is not.</summary>
    public static string LookupPrefixOf(this XmlReader reader, string vocabulary) =>
        (reader as IXmlNamespaceResolver)?.LookupPrefix(vocabulary) is { Length: > 0 } prefix ? prefix : "r";
}
