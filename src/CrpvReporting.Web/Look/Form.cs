using System.Xml.Linq;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Look;

/// <summary>The parts of forms: each field has its label, its hint and its error, tied to it for who does not see them together.</summary>
internal static class Form
{
    /// <summary>A form that changes something.</summary>
    public static XElement Post(HttpContext http, string path, params object?[] content) =>
        new("form", new XAttribute("method", "post"), new XAttribute("action", path), FormTokens.FieldFor(http), content);

    /// <summary>A form that asks for a page: its fields are in the address.</summary>
    public static XElement Get(string path, params object?[] content) => new("form", new XAttribute("method", "get"), new XAttribute("action", path), content);

    public static XElement Text(string name, string label, string? value = null, string? hint = null, string? error = null) =>
        Field(name, label, hint, error, Input(name, "text", value));

    public static XElement Date(string name, string label, string? value = null, string? hint = null, string? error = null) =>
        Field(name, label, hint, error, Input(name, "date", value));

    public static XElement Password(string name, string label, string? hint = null, string? error = null) =>
        Field(name, label, hint, error, Input(name, "password", null, new XAttribute("autocomplete", "current-password"), new XAttribute("required", "required")));

    public static XElement LongText(string name, string label, string? value = null, string? hint = null, string? error = null) =>
        Field(name, label, hint, error, new XElement("textarea", Html.Id(name), new XAttribute("name", name), new XAttribute("rows", "3"), value));

    /// <summary>A choice among values, each with its words.</summary>
    public static XElement Choice(string name, string label, IEnumerable<(string Value, string Words)> choices, string? chosen = null, string? hint = null, string? error = null) =>
        Field(name, label, hint, error, new XElement(
            "select",
            Html.Id(name),
            new XAttribute("name", name),
            choices.Select(choice => new XElement(
                "option", new XAttribute("value", choice.Value), choice.Value == chosen ? new XAttribute("selected", "selected") : null, choice.Words))));

    public static XElement Tick(string name, string label, bool isTicked = false, string value = "1") => new(
        "div",
        Html.Class("case"),
        new XElement(
            "input", Html.Id(name), new XAttribute("type", "checkbox"), new XAttribute("name", name), new XAttribute("value", value),
            isTicked ? new XAttribute("checked", "checked") : null),
        new XElement("label", new XAttribute("for", name), label));

    public static XElement Hidden(string name, string value) =>
        new("input", new XAttribute("type", "hidden"), new XAttribute("name", name), new XAttribute("value", value));

    public static XElement Submit(string title) => Html.Paragraph(new XElement("button", new XAttribute("type", "submit"), title));

    public static XElement Submit(string title, string name, string value) =>
        Html.Paragraph(new XElement("button", new XAttribute("type", "submit"), new XAttribute("name", name), new XAttribute("value", value), title));

    /// <summary>What is to correct in a form, above it: each line leads to its field.</summary>
    public static XElement? Summary(IReadOnlyDictionary<string, string> errors) => errors.Count == 0
        ? null
        : Notice.Error(Html.Items(errors.Select(error => Html.Jump(error.Key, error.Value))));

    /// <summary>A field of any kind with what stands around it. Its element has the name as its id.</summary>
    public static XElement Field(string name, string label, string? hint, string? error, XElement field)
    {
        string[] said = [.. hint is null ? [] : (string[])[name + "-aide"], .. error is null ? [] : (string[])[name + "-erreur"]];
        if (said.Length > 0)
            field.SetAttributeValue("aria-describedby", string.Join(' ', said));
        if (error is not null)
            field.SetAttributeValue("aria-invalid", "true");
        return new XElement(
            "div",
            Html.Class(error is null ? "champ" : "champ faux"),
            new XElement("label", new XAttribute("for", name), label),
            hint is null ? null : new XElement("p", Html.Class("aide"), Html.Id(name + "-aide"), hint),
            error is null ? null : new XElement("p", Html.Class("erreur-champ"), Html.Id(name + "-erreur"), error),
            field);
    }

    private static XElement Input(string name, string type, string? value, params object?[] more) =>
        new("input", Html.Id(name), new XAttribute("type", type), new XAttribute("name", name), value is null ? null : new XAttribute("value", value), more);
}
