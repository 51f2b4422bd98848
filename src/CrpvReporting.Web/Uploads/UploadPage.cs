using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages.Faults;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Uploads;

/// <summary>The page of one file that was sent: what was understood, what is wrong beside its cells, what it changes; and its downloads.</summary>
internal static class UploadPage
{
    private const string Against = "contre";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/envois/{id}", Show).For(Role.Centre, Role.Analyst);
        routes.MapGet("/envois/{id}/original", Original).For(Role.Centre, Role.Analyst);
        routes.MapGet("/envois/{id}/a-corriger", Annotated).For(Role.Centre, Role.Analyst);
        routes.MapGet("/envois/{id}/message.txt", Message).For(Role.Centre, Role.Analyst);
        routes.MapPost("/envois/{id}/confirmer", Confirm).For(Role.Centre, Role.Analyst);
        routes.MapPost("/envois/{id}/retirer", Withdraw).For(Role.Centre, Role.Analyst);
    }

    private static IResult Show(HttpContext http, SiteWorkspace site, string id) =>
        UploadAccess.Find(http, site, id) is { } upload ? Page(http, site, upload, null) : Results.NotFound();

    private static SitePage Page(HttpContext http, SiteWorkspace site, Upload upload, string? warning)
    {
        var shown = ShowUpload.Of(site, upload, http.RequestAborted);
        var selection = FaultSelection.Of(shown.Findings, FaultFilter.Parse(key => http.Request.Query[key]));
        var excerpts = shown.Original is { } original ? ReadExcerpts.Of(site.Balance, original, selection, http.RequestAborted) : [];
        return new SitePage(
            "Votre envoi",
            warning is null ? null : Notice.Warning(warning),
            UploadParts.Lead(shown),
            UploadParts.ToConfirm(http, site.Balance, shown, Against),
            UploadParts.ToDo(site, shown),
            UploadParts.Findings(site.Balance, shown, selection, excerpts),
            UploadParts.Understood(site.Balance, shown),
            shown.Upload.State == UploadState.Done ? UploadParts.Changed(site.Balance, shown) : null,
            UploadParts.About(shown))
        {
            IsWide = selection.Shown.Count > 0,
            Trail = UploadParts.Trail(http, site, upload),
        };
    }

    private static IResult Original(HttpContext http, SiteWorkspace site, string id) =>
        UploadAccess.Find(http, site, id) is { } upload && ShowUpload.Fetch(site, upload, http.Access()!.Id) is { } path
            ? Results.File(path, "application/octet-stream", upload.FileName)
            : Results.NotFound();

    private static IResult Annotated(HttpContext http, SiteWorkspace site, string id)
    {
        if (UploadAccess.Find(http, site, id) is not { } upload || AnnotateUpload.Write(site, upload, http.RequestAborted) is not { } annotated)
            return Results.NotFound();
        return Results.File(annotated.Content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", annotated.Name);
    }

    private static IResult Message(HttpContext http, SiteWorkspace site, string id) =>
        UploadAccess.Find(http, site, id) is { } upload && AnnotateUpload.Message(site, ShowUpload.Of(site, upload, http.RequestAborted)) is { } message
            ? Results.Text(message, "text/plain; charset=utf-8")
            : Results.NotFound();

    private static async Task<IResult> Confirm(HttpContext http, SiteWorkspace site, UploadWorker worker, string id)
    {
        if (UploadAccess.Find(http, site, id) is not { } upload)
            return Results.NotFound();
        var against = (await http.Request.ReadFormAsync(http.RequestAborted))[Against].ToString();
        switch (ConfirmUpload.Confirm(site, id, against, http.Access()!.Id))
        {
            case ConfirmAnswer.ReplacedMeanwhile:
                return Page(http, site, upload, "Une autre version est arrivée entre-temps. Voici ce que votre envoi changerait maintenant : vérifiez-le, puis confirmez de nouveau.");
            case ConfirmAnswer.Confirmed:
                await UploadAnswers.Work(http, worker, site);
                return SeeOther.To(Paths.Upload(id), "Votre confirmation est enregistrée.");
            default:
                return SeeOther.To(Paths.Upload(id));
        }
    }

    private static IResult Withdraw(HttpContext http, SiteWorkspace site, string id) =>
        UploadAccess.Find(http, site, id) is null
            ? Results.NotFound()
            : SeeOther.To(Paths.Upload(id), ConfirmUpload.Withdraw(site, id, http.Access()!.Id) ? "Votre envoi est retiré : rien n'a changé." : null);
}
