using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Uploads;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CrpvReporting.Web.Api;

/// <summary>What a script sends: the files of a form, or one file that is the whole body.</summary>
internal static class SentFiles
{
    /// <summary>Takes what is sent; each file that is whole is received.</summary>
    public static Task<ReceivedFiles> Take(HttpContext http, SiteWorkspace site, string? centre, int? year, string? fileName, bool asksConfirmation) =>
        http.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true
            ? IncomingFiles.Receive(http, site, centre, year, asksConfirmation)
            : TakeBody(http, site, new UploadRequest(fileName ?? NameOf(http.Request) ?? "", http.Access()!.Id, centre, year) { AsksConfirmation = asksConfirmation });

    private static async Task<ReceivedFiles> TakeBody(HttpContext http, SiteWorkspace site, UploadRequest request)
    {
        // One byte more than is allowed tells a file that is too large from one that just fits.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = UploadLimits.FileBytes + 1;
        var result = new ReceivedFiles();
        try
        {
            result.Uploads.Add(await TakeUpload.Take(site, http.Request.Body, request, cancellation: http.RequestAborted));
            return result;
        }
        catch (Exception exception) when (exception is UploadTooLargeException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return result.With($"Ce fichier dépasse {French.Plain(UploadLimits.FileBytes / (1024 * 1024))} Mo : rien n'a été reçu.", isTooLarge: true);
        }
        catch (Exception exception) when (exception is BadHttpRequestException or IOException && !http.RequestAborted.IsCancellationRequested)
        {
            return result.With("L'envoi a été interrompu : rien n'a été reçu.");
        }
    }

    private static string? NameOf(HttpRequest request) =>
        ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var told) ? HeaderUtilities.RemoveQuotes(told.FileNameStar.HasValue ? told.FileNameStar : told.FileName).Value : null;
}
