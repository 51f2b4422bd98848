using System.Globalization;
using System.Text;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>Reads one cell of an OpenDocument table: the stored value, else the words shown; never its comments or drawings.</summary>
internal static class OdsCellReader
{
    /// <summary>Reads the cell that the reader is on and moves past it.</summary>
    public static OdsCell Read(XmlReader xml, ReadingMeter meter)
    {
        var type = xml.GetAttribute("value-type", OdsNames.Office);
        var isError = xml.GetAttribute("value-type", OdsNames.Extensions) == "error";
        var value = type switch
        {
            "date" => xml.GetAttribute("date-value", OdsNames.Office),
            "time" => xml.GetAttribute("time-value", OdsNames.Office),
            "boolean" => xml.GetAttribute("boolean-value", OdsNames.Office),
            "string" => xml.GetAttribute("string-value", OdsNames.Office),
            null => null,
            _ => xml.GetAttribute("value", OdsNames.Office),
        };
        var shown = Words(xml, meter);
        meter.CheckText(Math.Max(value?.Length ?? 0, shown.Length));
        if (isError)
            return Cell(CellKind.Error, shown.Length == 0 ? "#N/A" : shown, 0);
        return type switch
        {
            "date" when Day(value) is { } day => Cell(CellKind.Date, value!, SpreadsheetDate.SerialOf(day)),
            "time" when Duration(value) is { } days => Cell(CellKind.Number, days.ToString(CultureInfo.InvariantCulture), days),
            "boolean" => Cell(CellKind.Boolean, value == "true" ? "VRAI" : "FAUX", value == "true" ? 1 : 0),
            "float" or "percentage" or "currency" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                Cell(CellKind.Number, value, number),
            _ => Cell(CellKind.Text, shown.Length == 0 ? value ?? "" : shown, 0),
        };
    }

    private static OdsCell Cell(CellKind kind, string text, double number) =>
        new(0, 1, string.IsNullOrWhiteSpace(text) ? CellKind.Empty : kind, text, number);

    /// <summary>The paragraphs of a cell, one per line.</summary>
    private static string Words(XmlReader xml, ReadingMeter meter)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var words = new StringBuilder();
        var depth = xml.Depth;
        var paragraphs = 0;
        xml.Read();
        while (xml.Depth > depth)
            if (xml.Is(OdsNames.TextNames, "p"))
            {
                if (paragraphs++ > 0)
                    words.Append('\n');
                Paragraph(xml, words, meter);
            }
            else if (xml.NodeType == XmlNodeType.Element)
                xml.Skip();
            else if (!xml.Read())
                break;
        xml.Read();
        return words.ToString();
    }

    /// <summary>The words of a paragraph, whose runs of spaces are written as elements.</summary>
    private static void Paragraph(XmlReader xml, StringBuilder words, ReadingMeter meter)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                words.Append(xml.Value);
            else if (xml.Is(OdsNames.TextNames, "s"))
                words.Append(' ', Math.Min(xml.Repeat("c", OdsNames.TextNames), meter.Limits.CellCharacters + 1));
            else if (xml.Is(OdsNames.TextNames, "tab"))
                words.Append('\t');
            else if (xml.Is(OdsNames.TextNames, "line-break"))
                words.Append('\n');
            else if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI != OdsNames.TextNames)
            {
                // A comment or a drawing anchored in the text.
                xml.Skip();
                continue;
            }

            meter.CheckText(words.Length);
            if (!xml.Read())
                return;
        }

        xml.Read();
    }

    private static DateOnly? Day(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A duration such as « PT02H30M00S », in days, as spreadsheets count hours.</summary>
    private static double? Duration(string? value)
    {
        try
        {
            return value is null ? null : XmlConvert.ToTimeSpan(value).TotalDays;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }
}
