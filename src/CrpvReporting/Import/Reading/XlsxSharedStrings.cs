using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>The texts that the cells of a workbook share, kept in memory as far as the limits allow.</summary>
internal static class XlsxSharedStrings
{
    public static string[] Read(ZipParts zip, string part)
    {
        using var xml = zip.OpenXml(part);
        if (xml is null)
            return [];
        var limits = zip.Meter.Limits;
        var strings = new List<string>();
        var characters = 0L;
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                var text = XlsxText.Read(xml, zip.Meter);
                strings.Add(text);
                characters += text.Length;
                if (characters > limits.SharedCharacters || strings.Count > limits.Cells)
                    throw ReadingMeter.TooLarge(
                        $"les textes dépassent {ReadingMeter.Text(limits.SharedCharacters)} caractères ou {ReadingMeter.Text(limits.Cells)} cellules");
            }

        return [.. strings];
    }
}
