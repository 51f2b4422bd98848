using System.Xml.Linq;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Uploads;

/// <summary>The form by which files are sent: a button to choose them; with the script, a place to drop them on and how far they are.</summary>
internal static class UploadForm
{
    private const string Field = "fichiers";

    /// <param name="http">The request.</param>
    /// <param name="path">Where the files go.</param>
    /// <param name="hint">What is said before choosing.</param>
    /// <param name="errors">What was wrong with the former sending; none otherwise.</param>
    public static XElement Of(HttpContext http, string path, string hint, IReadOnlyList<string> errors) => new(
        "form",
        Html.Class("envoi"),
        new XAttribute("method", "post"),
        new XAttribute("action", path),
        new XAttribute("enctype", "multipart/form-data"),
        new XAttribute("data-envoi", UploadLimits.FileBytes),
        FormTokens.FieldFor(http),
        Form.Field(
            Field,
            "Vos fichiers",
            $"{hint} Excel, LibreOffice ou CSV, {French.Count(UploadLimits.FileBytes / (1024 * 1024), "Mo", "Mo")} au plus par fichier, {French.Count(UploadLimits.Files, "fichier", "fichiers")} au plus.",
            errors.Count == 0 ? null : string.Join(' ', errors),
            new XElement("input", Html.Id(Field), new XAttribute("type", "file"), new XAttribute("name", Field), new XAttribute("multiple", "multiple"))),
        new XElement("p", Html.Class("depot"), new XAttribute("hidden", "hidden"), "Vous pouvez aussi déposer vos fichiers ici."),
        Html.Paragraph(new XElement("button", new XAttribute("type", "submit"), "Envoyer")),
        new XElement("p", Html.Class("avancement"), new XAttribute("role", "status")));
}
