using System.Xml.Linq;
using CrpvReporting.Web.Look;
using Microsoft.AspNetCore.Antiforgery;

namespace CrpvReporting.Web.Access;

/// <summary>
/// Proof that a form sent to the site is one of its own: each request that changes something carries a token bound to the session. Programs
/// that show their key carry none: no browser does that for another site.
/// </summary>
internal static class FormTokens
{
    public const string Field = "jeton";

    public const string Header = "X-Jeton";

    /// <summary>The field that every form that changes something holds, first of all.</summary>
    public static XElement FieldFor(HttpContext http) => new(
        "input", new XAttribute("type", "hidden"), new XAttribute("name", Field), new XAttribute("value", Antiforgery(http).GetAndStoreTokens(http).RequestToken!));

    /// <summary>Says that a page reads the body of its form as a stream, and checks the token itself before it keeps anything.</summary>
    public static TBuilder ReadsFormItself<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new ReadsFormItselfMark());

    /// <summary>Whether a token that was read from the first field of a stream is of this session.</summary>
    public static Task<bool> IsValid(HttpContext http, string token)
    {
        http.Request.Headers[Header] = token;
        return HasToken(http);
    }

    public static void UseFormTokens(this IApplicationBuilder site) => site.Use(async (http, next) =>
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || http.GetEndpoint() is not RouteEndpoint endpoint
            || KeyTokens.IsShown(http.Request) || (!ComesFromElsewhere(http.Request) && (endpoint.Metadata.GetMetadata<ReadsFormItselfMark>() is not null || await HasToken(http))))
            await next(http);
        else
            await Refused.ExecuteAsync(http);
    });

    /// <summary>What is answered to a form without its token.</summary>
    public static SitePage Refused => new("Page expirée", Notice.Error(
        "Cette page avait expiré, ou le formulaire ne vient pas de ce site : rien n'a été enregistré. Revenez à la page précédente, actualisez-la et recommencez."))
    {
        Status = StatusCodes.Status400BadRequest,
    };

    /// <summary>A form that cannot be read has none.</summary>
    private static async Task<bool> HasToken(HttpContext http)
    {
        try
        {
            return await Antiforgery(http).IsRequestValidAsync(http);
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether the browser says that another site sends the form. « null » says nothing: a page that tells nobody where it stands, as ours, sends that.
    /// </summary>
    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != "null" && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value));

    private static IAntiforgery Antiforgery(HttpContext http) => http.RequestServices.GetRequiredService<IAntiforgery>();

    private sealed record ReadsFormItselfMark;
}
