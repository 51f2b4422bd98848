using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Uploads;

/// <summary>What is answered once files came: the page of the file, or where they are listed; the form again when one could not be taken.</summary>
internal static class UploadAnswers
{
    private static readonly TimeSpan UsuallyEnough = TimeSpan.FromSeconds(3);

    /// <param name="http">The request.</param>
    /// <param name="worker">Who imports the files.</param>
    /// <param name="site">The site.</param>
    /// <param name="received">What came.</param>
    /// <param name="list">Where files are listed.</param>
    /// <param name="again">The page with the form, and the errors in it.</param>
    public static async Task<IResult> Of(HttpContext http, UploadWorker worker, SiteWorkspace site, ReceivedFiles received, string list, Func<ReceivedFiles, SitePage> again)
    {
        if (received.IsForged)
            return FormTokens.Refused;
        if (received.Uploads.Count > 0)
            await Work(http, worker, site);
        if (received.Errors.Count > 0)
            return again(received);
        var target = received.Uploads is [var only] ? Paths.Upload(only.Id) : list;
        if (received.IsFromScript)
        {
            // Following would be a request of its own, which would take the message meant for the page.
            http.Response.Headers.Location = target;
            return Results.NoContent();
        }

        return SeeOther.To(target, received.Uploads.Count > 1 ? $"{French.Count(received.Uploads.Count, "fichier reçu", "fichiers reçus")}." : null);
    }

    /// <summary>Has what waits worked on. Most files are read at once: the next page then says what was understood. Others say that they wait.</summary>
    public static Task Work(HttpContext http, UploadWorker worker, SiteWorkspace site) =>
        Task.WhenAny(worker.Idle(), Task.Delay(UsuallyEnough, site.Clock, http.RequestAborted));
}
