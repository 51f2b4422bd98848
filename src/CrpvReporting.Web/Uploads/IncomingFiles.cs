using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CrpvReporting.Web.Uploads;

/// <summary>
/// Reads files that are sent with a form, as a stream: each goes to the disk as it comes, and nothing is kept before the form's token, its
/// first field, was checked. Sizes are counted, never believed.
/// </summary>
internal static class IncomingFiles
{
    private const int LongestToken = 4096;
    private const int MostHeaders = 8;
    private const int MostHeaderBytes = 8 * 1024;

    /// <summary>What a form weighs beside its files.</summary>
    private const long Envelope = 1024 * 1024;

    /// <summary>Takes the files; each that is whole is received, whatever becomes of the others.</summary>
    public static async Task<ReceivedFiles> Receive(HttpContext http, SiteWorkspace site, string? centre, int? year, bool asksConfirmation = true)
    {
        var shown = http.Request.Headers[FormTokens.Header].ToString();
        var result = new ReceivedFiles { IsFromScript = shown.Length > 0 };
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
            return KeyTokens.IsShown(http.Request) || (result.IsFromScript && await FormTokens.IsValid(http, shown)) ? result.With("Choisissez un fichier avant d'envoyer.") : result with { IsForged = true };
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = UploadLimits.TotalBytes + Envelope;
        try
        {
            var isOurs = KeyTokens.IsShown(http.Request) || (result.IsFromScript && await FormTokens.IsValid(http, shown));
            var reader = new MultipartReader(boundary, http.Request.Body) { HeadersCountLimit = MostHeaders, HeadersLengthLimit = MostHeaderBytes };
            while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                    continue;
                if (!disposition.IsFileDisposition())
                {
                    isOurs = isOurs || (HeaderUtilities.RemoveQuotes(disposition.Name) == FormTokens.Field && await FirstToken(http, section) is { Length: > 0 } token && await FormTokens.IsValid(http, token));
                    continue;
                }

                if (!isOurs)
                    return result with { IsForged = true };
                var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
                if (name.Length == 0)
                    continue;
                if (result.Count == UploadLimits.Files)
                    return result.With($"Envoyez au plus {French.Count(UploadLimits.Files, "fichier", "fichiers")} à la fois : les suivants n'ont pas été reçus.");
                await Take(http, site, section, new UploadRequest(name, http.Access()?.Id, centre, year) { AsksConfirmation = asksConfirmation }, result);
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return result.With($"L'envoi dépasse {Megabytes(UploadLimits.TotalBytes)} en tout : envoyez les fichiers restants à part.", isTooLarge: true);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException or IOException && !http.RequestAborted.IsCancellationRequested)
        {
            return result.With("L'envoi a été interrompu : recommencez pour les fichiers qui ne sont pas dans la liste.");
        }

        return result.Count == 0 ? result.With("Choisissez un fichier avant d'envoyer.") : result;
    }

    private static async Task Take(HttpContext http, SiteWorkspace site, MultipartSection section, UploadRequest request, ReceivedFiles result)
    {
        result.Count++;
        try
        {
            result.Uploads.Add(await TakeUpload.Take(site, section.Body, request, cancellation: http.RequestAborted));
        }
        catch (UploadTooLargeException)
        {
            // The rest of it is read past, within the limit of the whole: the files behind it still come.
            result.With($"{French.Quoted(SentName.Clean(request.FileName))} dépasse {Megabytes(UploadLimits.FileBytes)}. Retirez les feuilles, les images et les mises en forme inutiles, puis renvoyez-le.", isTooLarge: true);
            await section.Body.DrainAsync(http.RequestAborted);
        }
    }

    private static async Task<string?> FirstToken(HttpContext http, MultipartSection section)
    {
        var buffer = new byte[LongestToken];
        var read = await section.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, http.RequestAborted);
        return read == buffer.Length ? null : System.Text.Encoding.ASCII.GetString(buffer, 0, read);
    }

    private static string Megabytes(long bytes) => French.Count(bytes / (1024 * 1024), "Mo", "Mo");
}
