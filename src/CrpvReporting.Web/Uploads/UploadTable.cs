using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Uploads;

/// <summary>Files that were sent, as a table; what came of a sending of which some could not be taken.</summary>
internal static class UploadTable
{
    /// <param name="uploads">The files.</param>
    /// <param name="headingId">The heading that names the table.</param>
    /// <param name="withCentre">Whether they are of several centres.</param>
    /// <returns>The table; null when there is no file.</returns>
    public static XElement? Of(IReadOnlyList<Upload> uploads, string headingId, bool withCentre = false) => uploads.Count == 0 ? null : ScrollingTable.Of(
        headingId,
        new XElement("thead", new XElement(
            "tr", Html.ColumnHead("Fichier"), withCentre ? Html.ColumnHead("Centre et année") : null, Html.ColumnHead("Reçu"), Html.ColumnHead("Envoyé par"), Html.ColumnHead("État"))),
        new XElement("tbody", uploads.Select(upload => new XElement(
            "tr",
            Html.RowHead(Html.To(Paths.Upload(upload.Id), Html.AsIs(upload.FileName))),
            withCentre ? new XElement("td", upload.Centre is null ? "Dits par le fichier" : $"{upload.Centre} {upload.Year}") : null,
            new XElement("td", Moment.Of(upload.ReceivedAt)),
            new XElement("td", Html.AsIs(upload.SentBy ?? "")),
            new XElement("td", UploadWords.StateOf(upload))))));

    /// <summary>The files that were received all the same; null when none was, or when all were.</summary>
    public static XElement? Received(ReceivedFiles received) => received.Errors.Count == 0 || received.Uploads.Count == 0 ? null : Notice.Information(
        "Ces fichiers ont bien été reçus :",
        Html.Items(received.Uploads.Select(upload => Html.To(Paths.Upload(upload.Id), Html.AsIs(upload.FileName)))));

    public static int StatusOf(ReceivedFiles received) => received.Errors.Count == 0 ? StatusCodes.Status200OK
        : received.IsTooLarge ? StatusCodes.Status413PayloadTooLarge
        : StatusCodes.Status422UnprocessableEntity;
}
