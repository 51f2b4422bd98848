using System.Xml.Linq;
using CrpvReporting.Report.Pages;

namespace CrpvReporting.Web.Look;

/// <summary>A message at its place on a page. Its kind is said in words too: colour alone says nothing to many.</summary>
internal static class Notice
{
    public static XElement Done(params object?[] content) => Of("fait", "C'est fait", "status", content);

    public static XElement Error(params object?[] content) => Of("erreur", "À corriger", "alert", content);

    public static XElement Warning(params object?[] content) => Of("attention", "Attention", null, content);

    public static XElement Information(params object?[] content) => Of("information", "À savoir", null, content);

    private static XElement Of(string kind, string title, string? role, object?[] content) => new(
        "div",
        Html.Class("message " + kind),
        role is null ? null : new XAttribute("role", role),
        new XElement("p", Html.Class("titre"), title),
        content.Select(part => part is string words ? Html.Paragraph(words) : part));
}
