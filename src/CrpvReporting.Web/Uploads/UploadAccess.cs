using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Uploads;

/// <summary>Finds a file for whoever asks: what was sent for another centre, or for none by name, is not there for a centre.</summary>
internal static class UploadAccess
{
    public static Upload? Find(HttpContext http, SiteWorkspace site, string id) =>
        ShowUpload.Find(site, id) is { } upload && http.Access() is { } access && (access.Role == Role.Analyst || (upload.Centre is { } centre && access.Sees(centre))) ? upload : null;
}
