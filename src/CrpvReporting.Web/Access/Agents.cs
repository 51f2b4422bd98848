using System.Security.Claims;
using CrpvReporting.Pipeline.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CrpvReporting.Web.Access;

/// <summary>
/// Agents sign in to an OpenID Connect issuer (code, PKCE, state and nonce). The issuer says who they are; what they may do is what the analyst gave
/// them before. Nothing of what the issuer says is kept but the token by which it ends its own session, in the cookie of theirs.
/// </summary>
internal static class Agents
{
    public const string SchemeName = "agent";

    private const string VerifiedClaim = "email_verified";

    public static AuthenticationBuilder AddAgents(this AuthenticationBuilder authentication, AgentSettings settings) => !settings.IsOn
        ? authentication
        : authentication.AddOpenIdConnect(SchemeName, options =>
        {
            options.Authority = settings.Authority;

            // Without TLS only on this machine, where nobody listens.
            options.RequireHttpsMetadata = !new Uri(settings.Authority!).IsLoopback;
            options.ClientId = settings.ClientId;
            options.ClientSecret = settings.Secret();
            options.ResponseType = OpenIdConnectResponseType.Code;

            // As an address: a form from another site would come without the cookies that prove who asked.
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            options.UsePkce = true;
            options.CallbackPath = AgentPage.CallbackPath;
            options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            options.SaveTokens = false;
            options.MapInboundClaims = false;
            options.DisableTelemetry = true;
            options.GetClaimsFromUserInfoEndpoint = true;
            options.Scope.Clear();
            foreach (var scope in settings.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                options.Scope.Add(scope);
            options.ClaimActions.MapUniqueJsonKey(settings.Claim, settings.Claim);
            options.ClaimActions.MapUniqueJsonKey(VerifiedClaim, VerifiedClaim);
            options.CorrelationCookie = Sessions.Cookie("crpv-agent-", SameSiteMode.Lax);
            options.NonceCookie = Sessions.Cookie("crpv-agent-nonce-", SameSiteMode.Lax);
            options.Events.OnRedirectToIdentityProvider = context =>
            {
                context.ProtocolMessage.AcrValues = settings.Level;
                return Task.CompletedTask;
            };
            options.Events.OnTokenValidated = Accept;
            options.Events.OnTicketReceived = context => Receive(context, settings);
            options.Events.OnRemoteFailure = context => Refuse(context, AgentPage.FailedPath);
        });

    /// <summary>A token that comes straight from the issuer need not be signed, for the library; here it does.</summary>
    private static Task Accept(TokenValidatedContext context)
    {
        if (context.SecurityToken.RawSignature is not { Length: > 0 })
            context.Fail("The token is not signed.");
        else
            context.Properties!.StoreTokens([new AuthenticationToken { Name = OpenIdConnectParameterNames.IdToken, Value = context.TokenEndpointResponse!.IdToken }]);
        return Task.CompletedTask;
    }

    /// <summary>Where an agent ends the session of the issuer too; null for who came in with a key, or when the issuer does not say where.</summary>
    public static async Task<string?> EndOfSession(HttpContext http)
    {
        if (!http.RequestServices.GetRequiredService<SiteSettings>().Agents.IsOn
            || await http.GetTokenAsync(CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectParameterNames.IdToken) is not { Length: > 0 } token)
            return null;
        try
        {
            var issuer = await http.RequestServices.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(SchemeName).ConfigurationManager!.GetConfigurationAsync(http.RequestAborted);
            return string.IsNullOrEmpty(issuer.EndSessionEndpoint) ? null : new OpenIdConnectMessage
            {
                IssuerAddress = issuer.EndSessionEndpoint,
                IdTokenHint = token,
                PostLogoutRedirectUri = $"{http.Request.Scheme}://{http.Request.Host}{Paths.SignIn}",

                // Some issuers ask for one; nothing here depends on what comes back.
                State = Guid.NewGuid().ToString("N"),
            }.CreateLogoutRequestUrl();
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException)
        {
            // The issuer does not answer: the site's own session ends all the same.
            return null;
        }
    }

    private static async Task Receive(TicketReceivedContext context, AgentSettings settings)
    {
        var claimed = context.Principal?.FindFirstValue(settings.Claim);
        var isVerified = context.Principal?.FindFirstValue(VerifiedClaim) is not { } verified || !bool.TryParse(verified, out var yes) || yes;
        var site = context.HttpContext.RequestServices.GetRequiredService<SiteWorkspace>();
        if (SignIn.AsAgent(site, isVerified ? claimed : null) is { } access)
            context.Principal = Sessions.PrincipalOf(access);
        else
            await Refuse(context, AgentPage.UnknownPath);
    }

    private static Task Refuse(HandleRequestContext<RemoteAuthenticationOptions> context, string path)
    {
        context.HandleResponse();
        context.Response.Redirect(path);
        return Task.CompletedTask;
    }
}
