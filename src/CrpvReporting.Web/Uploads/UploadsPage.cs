using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Uploads;

/// <summary>Every file that was sent, for analysts, and the form for files that say their centre and year themselves.</summary>
internal static class UploadsPage
{
    public const string Path = "/envois";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext http, SiteWorkspace site) => Page(http, site, new ReceivedFiles())).For(Role.Analyst);
        routes.MapPost(Path, Receive).For(Role.Analyst).ReadsFormItself();
    }

    private static async Task<IResult> Receive(HttpContext http, SiteWorkspace site, UploadWorker worker) =>
        await UploadAnswers.Of(http, worker, site, await IncomingFiles.Receive(http, site, null, null), Path, received => Page(http, site, received));

    private static SitePage Page(HttpContext http, SiteWorkspace site, ReceivedFiles received) => new(
        "Envois",
        UploadTable.Received(received),
        UploadForm.Of(http, Path, "Chaque fichier dit lui-même son centre et son année, par une colonne, un titre ou son nom (« ARA_2021.csv »).", received.Errors),
        PageShell.Part("derniers", "Derniers envois", UploadTable.Of(ShowUpload.Last(site), "derniers", withCentre: true) ?? Html.Paragraph("Aucun fichier n'a encore été envoyé.")))
    {
        Status = UploadTable.StatusOf(received),
        HasErrors = received.Errors.Count > 0,
        IsWide = true,
    };
}
