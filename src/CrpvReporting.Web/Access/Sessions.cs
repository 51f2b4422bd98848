using System.Globalization;
using System.Security.Claims;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace CrpvReporting.Web.Access;

/// <summary>
/// Sessions: a cookie that holds the number of an access and nothing else. The access is read again for each request, so that taking it
/// back ends its sessions at once.
/// </summary>
internal static class Sessions
{
    private const string EitherScheme = "site";
    private const string AccessClaim = "access";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    public static void AddAccess(this IServiceCollection services, SiteWorkspace site, SiteSettings settings)
    {
        services.AddSingleton<Attempts>();
        services.AddDataProtection().SetApplicationName("CrpvReporting").PersistKeysToFileSystem(new DirectoryInfo(site.Protection));
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, options => options.ForwardDefaultSelector = http =>
                KeyTokens.IsShown(http.Request) ? KeyTokens.SchemeName : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, KeyTokens>(KeyTokens.SchemeName, null)
            .AddCookie(options =>
            {
                options.Cookie = Cookie("crpv-session", SameSiteMode.Lax);
                options.CookieManager = new HostCookies();
                options.ExpireTimeSpan = Lasts;
                options.SlidingExpiration = true;
                options.Events.OnValidatePrincipal = Check;
            })
            .AddAgents(settings.Agents);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddSingleton<IAuthorizationHandler, AccessHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessAnswers>();
        services.AddAntiforgery(options =>
        {
            options.Cookie = Cookie("crpv-formulaires", SameSiteMode.Strict);
            options.FormFieldName = FormTokens.Field;
            options.HeaderName = FormTokens.Header;

            // Every answer says it already, and more strictly.
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    /// <summary>Starts a session.</summary>
    public static Task Start(HttpContext http, SiteAccess access) =>
        http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PrincipalOf(access));

    /// <summary>What the cookie of a session says: the number of the access.</summary>
    public static ClaimsPrincipal PrincipalOf(SiteAccess access) => new(new ClaimsIdentity([ClaimOf(access)], CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>A cookie that no script reads, sent by TLS alone where the site is asked by TLS.</summary>
    public static CookieBuilder Cookie(string name, SameSiteMode sameSite) =>
        new() { Name = name, Path = "/", HttpOnly = true, SameSite = sameSite, SecurePolicy = CookieSecurePolicy.SameAsRequest, IsEssential = true };

    /// <summary>Ends the session: what is shown next is for anyone.</summary>
    public static async Task End(HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        http.User = new ClaimsPrincipal(new ClaimsIdentity());
        http.SetAccess(null);
    }

    public static Claim ClaimOf(SiteAccess access) => new(AccessClaim, access.Id.ToString(CultureInfo.InvariantCulture));

    private static Task Check(CookieValidatePrincipalContext context)
    {
        var site = context.HttpContext.RequestServices.GetRequiredService<SiteWorkspace>();
        if (long.TryParse(context.Principal?.FindFirstValue(AccessClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && SignIn.Again(site, id) is { } access)
            context.HttpContext.SetAccess(access);
        else
            context.RejectPrincipal();
        return Task.CompletedTask;
    }
}
