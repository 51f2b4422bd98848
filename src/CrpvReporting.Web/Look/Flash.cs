using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace CrpvReporting.Web.Look;

/// <summary>A message left for the next page, in a cookie that nobody else can write or read.</summary>
internal static class Flash
{
    private const string Cookie = "crpv-message";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(1);

    public static void Leave(HttpContext http, string message) => http.Response.Cookies.Append(Cookie, Protector(http).Protect(message), new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        MaxAge = Lasts,
        IsEssential = true,
    });

    /// <summary>The message, which is not shown again; null when there is none.</summary>
    public static string? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } kept)
            return null;
        http.Response.Cookies.Delete(Cookie);
        try
        {
            return Protector(http).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static IDataProtector Protector(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(Cookie);
}
