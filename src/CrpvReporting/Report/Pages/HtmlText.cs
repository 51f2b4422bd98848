using System.Text;
using System.Xml.Linq;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Pages;

/// <summary>
/// A tree of elements as the text of a page: HTML that is well-formed XML too, so that any reader takes it. Everything is encoded
/// here and nowhere else, and words get their no-break spaces, save what is shown as it is (<c>code</c>, <c>pre</c>, <c>textarea</c>).
/// </summary>
public static class HtmlText
{
    private static readonly HashSet<string> Void = ["meta", "link", "br", "hr", "img", "input", "source"];

    private static readonly HashSet<string> AsIs = ["code", "pre", "textarea"];

    /// <summary>What may stand within a line: no line end after it, which would be read as a space.</summary>
    private static readonly HashSet<string> Inline = ["a", "abbr", "code", "em", "span", "strong", "sup"];

    public static string Of(XElement page)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        Write(text, page, XNamespace.None, isAsIs: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, XElement element, XNamespace parent, bool isAsIs)
    {
        var name = element.Name.LocalName;
        var isDrawing = element.Name.Namespace != XNamespace.None;
        text.Append('<').Append(name);
        if (element.Name.Namespace != parent)
            Attribute(text, "xmlns", element.Name.NamespaceName);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            Attribute(text, attribute.Name.Namespace == XNamespace.Xml ? "xml:" + attribute.Name.LocalName : attribute.Name.LocalName, attribute.Value);
        if (isDrawing ? element.IsEmpty : Void.Contains(name))
        {
            text.Append("/>");
        }
        else
        {
            text.Append('>');
            if (name == "style")
                Style(text, element.Value);
            else
                foreach (var node in element.Nodes())
                    Content(text, node, element.Name.Namespace, isAsIs || AsIs.Contains(name));
            text.Append("</").Append(name).Append('>');
        }

        if (!isDrawing ? !Inline.Contains(name) : element.Name.Namespace != parent)
            text.Append('\n');
    }

    private static void Content(StringBuilder text, XNode node, XNamespace parent, bool isAsIs)
    {
        if (node is XElement element)
            Write(text, element, parent, isAsIs);
        else if (node is XText words)
            Encode(text, isAsIs ? words.Value : Typography.Typeset(words.Value));
        else
            throw new ArgumentException($"A page holds elements and words: {node.NodeType}.", nameof(node));
    }

    /// <summary>Style is not encoded in HTML: it must need none.</summary>
    private static void Style(StringBuilder text, string style)
    {
        if (style.AsSpan().ContainsAny('<', '&'))
            throw new ArgumentException("The style of a page has neither « < » nor « & ».", nameof(style));
        text.Append('\n').Append(style);
    }

    private static void Attribute(StringBuilder text, string name, string value)
    {
        text.Append(' ').Append(name).Append("=\"");
        Encode(text, value);
        text.Append('"');
    }

    private static void Encode(StringBuilder text, string words)
    {
        foreach (var rune in words.EnumerateRunes())
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\r' => text,
                < ' ' and not ('\t' or '\n') or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => text.Append('\uFFFD'),
                _ => text.Append(rune.ToString()),
            };
    }
}
