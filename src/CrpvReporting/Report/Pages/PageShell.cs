using System.Xml.Linq;

namespace CrpvReporting.Report.Pages;

/// <summary>
/// What every page has around its contents: language, title, style, a link to skip to the contents. The page is one file that asks
/// for nothing: its policy forbids scripts and requests, whatever a name or a title in it may hold.
/// </summary>
public static class PageShell
{
    private const string MainId = "contenu";

    /// <summary>What a browser may do with the page: show it with its own style, and nothing else.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src {PageStyle.PolicySource}; img-src data:; base-uri 'none'; form-action 'none'";

    /// <param name="title">Title of the window.</param>
    /// <param name="header">What introduces the page: its first heading, its lead.</param>
    /// <param name="navigation">The list of contents; null for a short page.</param>
    /// <param name="main">The contents.</param>
    /// <param name="footer">What stands below; null for nothing.</param>
    public static string Of(string title, IEnumerable<object?> header, XElement? navigation, IEnumerable<object?> main, IEnumerable<object?>? footer = null) => HtmlText.Of(new XElement(
        "html",
        new XAttribute("lang", "fr"),
        new XElement(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy)),
            new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
            new XElement("meta", new XAttribute("name", "referrer"), new XAttribute("content", "no-referrer")),

            // Without it a browser asks the site for an icon.
            new XElement("link", new XAttribute("rel", "icon"), new XAttribute("href", "data:,")),
            new XElement("title", title),
            new XElement("style", PageStyle.Text)),
        new XElement(
            "body",
            Html.Jump(MainId, Html.Class("evitement"), "Aller au contenu"),
            new XElement("header", header),
            navigation,
            new XElement("main", Html.Id(MainId), new XAttribute("tabindex", "-1"), main),
            footer is null ? null : new XElement("footer", footer))));

    /// <summary>The list of contents of a page: its parts, and what is in each.</summary>
    public static XElement Contents(IEnumerable<(string Id, string Title, IReadOnlyList<(string Id, string Title)> Within)> parts) => new(
        "nav",
        new XAttribute("aria-labelledby", "sommaire"),
        Html.Class("hors-impression"),
        Html.Heading(2, Html.Id("sommaire"), "Sommaire"),
        new XElement("ul", parts.Select(part => new XElement(
            "li",
            Html.Jump(part.Id, part.Title),
            part.Within.Count == 0 ? null : new XElement("ul", part.Within.Select(item => new XElement("li", Html.Jump(item.Id, item.Title))))))));

    /// <summary>A part of a page, under a heading of level 2.</summary>
    public static XElement Part(string id, string title, params object?[] content) =>
        new("section", new XAttribute("aria-labelledby", id), Html.Heading(2, Html.Id(id), title), content);
}
