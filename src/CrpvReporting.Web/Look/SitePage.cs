using System.Text;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Look;

/// <summary>A page of the site: its title, its contents, and around them what every page has.</summary>
/// <param name="title">Title of the window, and first heading.</param>
/// <param name="content">The contents: elements and words.</param>
internal sealed class SitePage(string title, params object?[] content) : IResult
{
    /// <summary>Anchor of the first heading.</summary>
    public const string TitleId = "titre";

    private const string MainId = "contenu";

    /// <summary>What is answered: 200 unless told.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Whether a form has to be corrected: the title of the window says so first.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The pages above this one, outermost first.</summary>
    public IReadOnlyList<(string Path, string Title)> Trail { get; init; } = [];

    /// <summary>Whether it holds tables that take all the width there is.</summary>
    public bool IsWide { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var text = HtmlText.Of(Of(httpContext));
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.WriteAsync(text, Encoding.UTF8, httpContext.RequestAborted);
    }

    private XElement Of(HttpContext http)
    {
        var settings = http.RequestServices.GetRequiredService<SiteSettings>();
        return new XElement(
            "html",
            new XAttribute("lang", "fr"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", $"{(HasErrors ? "Erreur : " : "")}{title} – {settings.Name}"),
                new XElement("link", new XAttribute("rel", "icon"), new XAttribute("href", "data:,")),
                new XElement("link", new XAttribute("rel", "stylesheet"), new XAttribute("href", LookFiles.StylePath)),
                new XElement("script", new XAttribute("type", "module"), new XAttribute("src", LookFiles.ScriptPath))),
            new XElement(
                "body",
                IsWide ? Html.Class("ample-page") : null,
                Html.Jump(MainId, Html.Class("evitement"), "Aller au contenu"),
                Header(http, settings),
                TrailPart(),
                new XElement("main", Html.Id(MainId), new XAttribute("tabindex", "-1"), Html.Heading(1, Html.Id(TitleId), title), Flash.Take(http) is { } message ? Notice.Done(message) : null, content),
                Footer(settings)));
    }

    private static XElement Header(HttpContext http, SiteSettings settings) => new(
        "header",
        Html.Class("site"),
        Html.To(Paths.Home, Html.Class("nom"), settings.Logo is null ? null : new XElement("img", new XAttribute("src", LookFiles.LogoPath), new XAttribute("alt", "")),
            new XElement("span", settings.Name)),
        http.Access() is not { } access ? null : new[]
        {
            new XElement(
                "nav",
                new XAttribute("aria-label", "Rubriques"),
                new XElement("ul", SiteMenu.For(access).Select(item => new XElement("li", Link(http, item.Path, item.Title))))),
            new XElement(
                "div",
                Html.Class("qui"),
                new XElement("span", access.Label),
                Form.Post(http, Paths.SignOut, new XElement("button", new XAttribute("type", "submit"), Html.Class("lien"), "Se déconnecter"))),
        });

    private static XElement Link(HttpContext http, string path, string title) => new(
        "a",
        new XAttribute("href", path),
        http.Request.Path.StartsWithSegments(path, StringComparison.Ordinal) && path != Paths.Home ? new XAttribute("aria-current", http.Request.Path == path ? "page" : "true") : null,
        title);

    private XElement? TrailPart() => Trail.Count == 0
        ? null
        : new XElement(
            "nav",
            Html.Class("fil"),
            new XAttribute("aria-label", "Fil d'Ariane"),
            new XElement("ol", Trail.Select(page => new XElement("li", Html.To(page.Path, page.Title))), new XElement("li", new XAttribute("aria-current", "page"), title)));

    private static XElement Footer(SiteSettings settings) => new(
        "footer",
        Html.Paragraph(
            Html.To(Paths.Help, "Aide"),
            " · ",
            Html.To(Paths.Accessibility, "Accessibilité"),
            settings.Contact is { } contact ? new object[] { " · ", Html.To("mailto:" + contact, "Nous écrire") } : null));
}
