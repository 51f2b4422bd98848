using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Centres;

/// <summary>Everything received for a year of a centre, the latest first: each version with its file, and what was refused.</summary>
internal static class HistoryPart
{
    /// <param name="site">The site.</param>
    /// <param name="year">The year.</param>
    /// <param name="seesAll">Whether files that were not sent for this centre by name, and may hold another's returns, are led to.</param>
    public static XElement Of(SiteWorkspace site, CentreYear year, bool seesAll)
    {
        var uploads = year.Uploads.ToDictionary(upload => upload.Id);
        foreach (var id in seesAll ? year.Received.Select(received => received.HandedInAs).OfType<string>().Distinct() : [])
            if (!uploads.ContainsKey(id) && ShowUpload.Find(site, id) is { } other)
                uploads.Add(id, other);
        return PageShell.Part(
            "historique",
            "Historique",
            year.Received.Count == 0
                ? Html.Paragraph("Rien n'a encore été reçu.")
                : ScrollingTable.Of(
                    "historique",
                    new XElement("thead", new XElement("tr", Html.ColumnHead("Version"), Html.ColumnHead("Reçu"), Html.ColumnHead(Html.Class("n"), "Lignes"), Html.ColumnHead(Html.Class("n"), "Demi-journées"), Html.ColumnHead("Fichier"), Html.ColumnHead("État"))),
                    new XElement("tbody", year.Received.Select(received => Row(site, year, received, received.HandedInAs is { } id ? uploads.GetValueOrDefault(id) : null)))));
    }

    private static XElement Row(SiteWorkspace site, CentreYear year, SubmissionRecord received, Upload? upload)
    {
        var isForm = received.Kind == ReturnKind.YearlyForm;
        return new XElement(
            "tr",
            Html.RowHead((received.Version is { } version ? $"Version {CentreYearWords.Text(version)}" : "Sans version") + (isForm ? ", fiche annuelle" : "")),
            new XElement("td", Moment.Of(received.ReceivedAt)),
            new XElement("td", Html.Class("n"), isForm ? French.Count(received.Lines, "indicateur", "indicateurs") : French.Plain(received.Lines)),
            new XElement("td", Html.Class("n"), isForm ? "" : French.Plain(received.HalfDays.Value)),
            new XElement("td", FileOf(site, received, upload)),
            new XElement("td", StateOf(year, received)));
    }

    private static object FileOf(SiteWorkspace site, SubmissionRecord received, Upload? upload) => upload is null
        ? Html.AsIs(received.File)
        : new object[]
        {
            Html.To(Paths.Upload(upload.Id), Html.AsIs(upload.FileName)),
            " ",
            ShowUpload.OriginalOf(site, upload) is null ? "" : Html.To(Paths.Upload(upload.Id) + "/original", "(fichier reçu", new XElement("span", Html.Class("a-entendre"), $" : {upload.FileName}"), ")"),
        };

    private static XElement StateOf(CentreYear year, SubmissionRecord received)
    {
        var (kind, words) = received.Status == SubmissionStatus.Refused ? ("faux", "Refusé")
            : received == year.Activities || received == year.Form ? ("bon", "Compté")
            : ("neutre", "Remplacé");
        return new XElement("span", Html.Class("etat " + kind), words);
    }
}
