using System.ComponentModel;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Uploads;
using Microsoft.AspNetCore.Mvc;

namespace CrpvReporting.Web.Api;

/// <summary>Handing in returns, and what became of them: the same queue, limits and files as the pages.</summary>
internal static class UploadEndpoints
{
    private const string Tag = "Uploads";
    private const string One = "/uploads/{id}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/uploads", Receive).For(Role.Centre, Role.Analyst)
            .Says(Tag, "handIn", "Hands in a return (the body, or the files of a form). It is kept, then imported in its turn: ask its address what became of it.")
            .Answers("UploadList", StatusCodes.Status202Accepted).WithMetadata(new BodyMark());
        routes.MapGet("/uploads", List).For(Role.Centre, Role.Analyst)
            .Says(Tag, "listUploads", "The last files handed in, the latest first: those of one centre for its key, or when it is named; else those of all.").Answers("UploadList");
        routes.MapGet(One, Show).For(Role.Centre, Role.Analyst).Says(Tag, "getUpload", "A file that was handed in: where it stands, what was found in it, what it replaces.").Answers("Upload");
        routes.MapGet(One + "/original", Original).For(Role.Centre, Role.Analyst).Says(Tag, "getUploadOriginal", "The file as it was received, byte for byte.").Sends("application/octet-stream");
        routes.MapPost(One + "/confirm", Confirm).For(Role.Centre, Role.Analyst)
            .Says(Tag, "confirmUpload", "Agrees that a file which waits for it (« to_confirm ») replaces the versions that were shown.").Answers("Upload", StatusCodes.Status202Accepted);
        routes.MapPost(One + "/withdraw", Withdraw).For(Role.Centre, Role.Analyst).Says(Tag, "withdrawUpload", "Takes back a file that waits to be confirmed.").Answers("Upload");
    }

    public static string AddressOf(Upload upload) => $"{ApiRoutes.Root}/uploads/{upload.Id}";

    private static async Task<IResult> Receive(
        HttpContext http,
        SiteWorkspace site,
        UploadWorker worker,
        [Description("Code of the centre; none: that of the key, or what the file says.")] string? centre,
        [Description("The year; none: what the file says.")] string? year,
        [FromQuery(Name = "file_name")][Description("Name of the file, where the body is the file itself.")] string? fileName,
        [Description("False: a file that replaces a version waits to be confirmed. True unless told.")] bool? confirm)
    {
        var access = http.Access()!;
        if (!MayName(access, centre))
            return ApiProblem.NotFound("Aucun centre de ce code.");
        try
        {
            var code = CodeOf(site, access, centre);
            int? told = ApiWords.Given(year) is { } digits ? QuestionText.YearOf(digits) : null;
            var received = await SentFiles.Take(http, site, code, told, fileName, asksConfirmation: confirm == false);
            worker.Wake();
            if (received.Uploads.Count == 0)
                return ApiProblem.Wrong(string.Join(' ', received.Errors), received.IsTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
            http.Response.Headers.Location = AddressOf(received.Uploads[0]);
            return new JsonAnswer(json => UploadJson.WriteList(json, received.Uploads, received.Errors, AddressOf)) { Status = StatusCodes.Status202Accepted };
        }
        catch (QuestionException wrong)
        {
            return ApiProblem.Wrong(wrong);
        }
    }

    private static IResult List(HttpContext http, SiteWorkspace site, [Description("Code of the centre; none: that of the key, or all.")] string? centre)
    {
        var access = http.Access()!;
        if (!MayName(access, centre))
            return ApiProblem.NotFound("Aucun centre de ce code.");
        try
        {
            var code = CodeOf(site, access, centre);
            var uploads = ShowUpload.Last(site, code);
            return new JsonAnswer(json => UploadJson.WriteList(json, uploads, null, AddressOf));
        }
        catch (QuestionException wrong)
        {
            return ApiProblem.Wrong(wrong);
        }
    }

    /// <summary>A centre that asks for another is answered as for one that does not exist.</summary>
    private static bool MayName(SiteAccess access, string? centre) => access.Role != Role.Centre || ApiWords.Given(centre) is not { } named || access.Sees(named);

    /// <summary>The centre that is named; else that of the key, if it has one.</summary>
    /// <exception cref="QuestionException">There is no such centre.</exception>
    private static string? CodeOf(SiteWorkspace site, SiteAccess access, string? centre) =>
        ApiWords.Given(centre) is { } written ? QuestionText.CentreOf(written, site.Balance.Lists).Code : access.Centre;

    private static IResult Show(HttpContext http, SiteWorkspace site, string id) => Answer(http, site, id, StatusCodes.Status200OK);

    private static IResult Original(HttpContext http, SiteWorkspace site, string id) =>
        UploadAccess.Find(http, site, id) is { } upload && ShowUpload.Fetch(site, upload, http.Access()!.Id) is { } path
            ? Results.File(path, "application/octet-stream", upload.FileName)
            : NoUpload();

    private static IResult Confirm(
        HttpContext http,
        SiteWorkspace site,
        UploadWorker worker,
        string id,
        [Description("The versions that are replaced, as the file's « replaces » says.")] string? replaces)
    {
        if (UploadAccess.Find(http, site, id) is null)
            return NoUpload();
        switch (ConfirmUpload.Confirm(site, id, replaces ?? "", http.Access()!.Id))
        {
            case ConfirmAnswer.Confirmed:
                worker.Wake();
                return Answer(http, site, id, StatusCodes.Status202Accepted);
            case ConfirmAnswer.ReplacedMeanwhile:
                return ApiProblem.Wrong("Une autre version est arrivée entre-temps, ou « replaces » n'est pas ce que dit cet envoi : regardez de nouveau ce qu'il changerait, puis confirmez.", StatusCodes.Status409Conflict);
            default:
                return ApiProblem.Wrong("Cet envoi n'attend pas de confirmation.", StatusCodes.Status409Conflict);
        }
    }

    private static IResult Withdraw(HttpContext http, SiteWorkspace site, string id) =>
        UploadAccess.Find(http, site, id) is null ? NoUpload()
        : ConfirmUpload.Withdraw(site, id, http.Access()!.Id) ? Answer(http, site, id, StatusCodes.Status200OK)
        : ApiProblem.Wrong("Cet envoi n'attend pas de confirmation.", StatusCodes.Status409Conflict);

    private static IResult Answer(HttpContext http, SiteWorkspace site, string id, int status)
    {
        if (UploadAccess.Find(http, site, id) is not { } upload)
            return NoUpload();
        var shown = ShowUpload.Of(site, upload, http.RequestAborted);
        return new JsonAnswer(json => UploadJson.Write(json, shown, AddressOf(upload))) { Status = status };
    }

    private static IResult NoUpload() => ApiProblem.NotFound("Aucun envoi de ce numéro.");
}
