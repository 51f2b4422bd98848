using CrpvReporting.Domain;

namespace CrpvReporting.Web.Access;

/// <summary>The access with which a request came.</summary>
internal static class RequestAccess
{
    /// <summary>The access, read again from the store for this request; null when nobody is signed in.</summary>
    public static SiteAccess? Access(this HttpContext http) => http.Features.Get<SiteAccess>();

    public static void SetAccess(this HttpContext http, SiteAccess? access) => http.Features.Set(access);

    /// <summary>Whether a program asks, by its address or by how it shows its key: it gets no page.</summary>
    public static bool IsForScripts(this HttpContext http) => http.Request.Path.StartsWithSegments(Paths.Api, StringComparison.Ordinal) || KeyTokens.IsShown(http.Request);
}
