using System.Xml.Linq;

namespace CrpvReporting.Report.Pages;

/// <summary>Short words for the elements that every page is made of. Content is given as values and encoded when it is written (<see cref="HtmlText"/>).</summary>
public static class Html
{
    public static XAttribute Class(string names) => new("class", names);

    public static XAttribute Id(string id) => new("id", id);

    public static XElement Paragraph(params object?[] content) => new("p", content);

    /// <summary>A heading of a level from 1 to 6.</summary>
    public static XElement Heading(int level, params object?[] content) => new("h" + level.ToString(System.Globalization.CultureInfo.InvariantCulture), content);

    /// <summary>A link to an address, written as it is.</summary>
    public static XElement To(string address, params object?[] content) => new("a", new XAttribute("href", address), content);

    /// <summary>A link within the page.</summary>
    public static XElement Jump(string id, params object?[] content) => To("#" + id, content);

    /// <summary>A link to a file beside or below the page, given by its path with « / ».</summary>
    public static XElement Link(string path, params object?[] content) =>
        To(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), content);

    /// <summary>The words of a person or a machine that are shown as they are: a file's name, a reason.</summary>
    public static XElement AsIs(string words) => new("code", words);

    public static XElement Items(IEnumerable<object?> items) => new("ul", items.Select(item => new XElement("li", item)));

    /// <summary>The head of a column of a table.</summary>
    public static XElement ColumnHead(params object?[] content) => new("th", new XAttribute("scope", "col"), content);

    /// <summary>The head of a row of a table.</summary>
    public static XElement RowHead(params object?[] content) => new("th", new XAttribute("scope", "row"), content);

    /// <summary>A list of terms, each with what is said of it.</summary>
    public static XElement Terms(IEnumerable<(string Term, object? Text)> terms) =>
        new("dl", terms.Select(term => new[] { new XElement("dt", term.Term), new XElement("dd", term.Text) }));

    /// <summary>A text of several lines, one a paragraph.</summary>
    public static IEnumerable<XElement> Paragraphs(string text) => text.Split('\n').Select(line => Paragraph(line));
}
