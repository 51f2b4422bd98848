using System.Buffers.Text;
using System.Security.Cryptography;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>Takes a file that is handed in: its bytes go to the disk as they come, then it is recorded as received, and from then on it is not lost.</summary>
public static class TakeUpload
{
    private const int RandomBytes = 16;

    /// <param name="site">The site.</param>
    /// <param name="content">The bytes, read once.</param>
    /// <param name="request">What is told with them.</param>
    /// <param name="most">Most bytes that may still come, at most <see cref="UploadLimits.FileBytes"/>.</param>
    /// <param name="cancellation">Gives up: nothing is kept.</param>
    /// <exception cref="UploadTooLargeException">It is too large; nothing is kept.</exception>
    /// <exception cref="IOException">The disk cannot be written; nothing is kept.</exception>
    public static async Task<Upload> Take(SiteWorkspace site, Stream content, UploadRequest request, long most = UploadLimits.FileBytes, CancellationToken cancellation = default)
    {
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        var (bytes, sha256) = await KeptFiles.Write(site, id, content, Math.Min(most, UploadLimits.FileBytes), cancellation);
        var upload = new Upload(id, site.Clock.GetUtcNow(), SentName.Clean(request.FileName), bytes, sha256, request.Centre, request.Year, UploadState.Received)
        {
            AccessId = request.AccessId,
            AsksConfirmation = request.AsksConfirmation,
        };
        using var store = site.Open();
        store.Alone(() =>
        {
            store.AddUpload(upload);
            store.AddAudit(request.AccessId, AuditAction.UploadReceived, id, request.Centre is null ? null : $"{request.Centre} {request.Year}");
            return true;
        });
        return upload;
    }
}
