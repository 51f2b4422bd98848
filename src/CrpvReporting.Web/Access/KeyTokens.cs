using System.Security.Claims;
using System.Text.Encodings.Web;
using CrpvReporting.Pipeline.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CrpvReporting.Web.Access;

/// <summary>Signs a program in by the key that it shows with each request: <c>Authorization: Bearer crpv_…</c></summary>
internal sealed class KeyTokens(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, SiteWorkspace site, Attempts attempts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "key";

    public const string Challenge = "Bearer";

    private const string TooMany = "Too many keys that opened nothing.";

    private const string Prefix = Challenge + " ";

    public static bool IsShown(HttpRequest request) => request.Headers.ContainsKey(HeaderNames.Authorization);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!attempts.MayTry(Context))
            return Task.FromResult(AuthenticateResult.Fail(TooMany));
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || SignIn.WithToken(site, header[Prefix.Length..]) is not { } access)
        {
            attempts.Failed(Context);
            return Task.FromResult(AuthenticateResult.Fail("No access has this key."));
        }

        Context.SetAccess(access);
        var identity = new ClaimsIdentity([Sessions.ClaimOf(access)], Scheme.Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}
