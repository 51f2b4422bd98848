using Microsoft.Net.Http.Headers;

namespace CrpvReporting.Web.Running;

/// <summary>What every answer tells the browser: ask nobody else, run nothing but the site's own script, show it in no frame.</summary>
internal static class SafeHeaders
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSafeHeaders(this IApplicationBuilder site) => site.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            Tell(http);
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>As the answer leaves: that of an error too, from which everything told before was taken away. What a page tells itself stays.</summary>
    private static void Tell(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, Policy);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // What is about someone is kept by nobody; what may be kept says so itself.
        headers.TryAdd(HeaderNames.CacheControl, "no-store");
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
    }
}
