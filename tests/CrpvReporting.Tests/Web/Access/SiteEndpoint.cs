using CrpvReporting.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CrpvReporting.Tests.Web.Access;

/// <summary>An address of the site, asked for in one way, and who may come by what the site itself says.</summary>
/// <param name="Method">GET, POST…</param>
/// <param name="Pattern">The address, with its parameters.</param>
/// <param name="Rule">Who may come; null for everyone.</param>
internal sealed record SiteEndpoint(string Method, string Pattern, AccessRequirement? Rule)
{
    /// <summary>Every endpoint, by address.</summary>
    public static IReadOnlyList<SiteEndpoint> AllOf(TestSite site) =>
    [
        .. site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method => Of(method, endpoint)))
            .Distinct()
            .OrderBy(endpoint => endpoint.Pattern, StringComparer.Ordinal).ThenBy(endpoint => endpoint.Method, StringComparer.Ordinal),
    ];

    /// <summary>Whether nobody is led from it to the sign-in page.</summary>
    public bool IsForScripts => Pattern.StartsWith("/api/", StringComparison.Ordinal);

    public bool IsWrite => Method is not ("GET" or "HEAD");

    /// <summary>« GET /acces : analyst ».</summary>
    public override string ToString() => $"{Method} {Pattern} : {(Rule is null ? "everyone" : string.Join(", ", Rule.Roles.Select(role => role.ToString().ToLowerInvariant())) + (Rule.OfTheCentre ? ", its own centre only" : ""))}";

    private static SiteEndpoint Of(string method, RouteEndpoint endpoint)
    {
        var rule = endpoint.Metadata.GetMetadata<AccessRequirement>();
        return rule is not null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            ? new SiteEndpoint(method, endpoint.RoutePattern.RawText!, rule)
            : throw new InvalidOperationException($"{method} {endpoint.RoutePattern.RawText} does not say who may come: give it .For(…), .ForCentre(), .ForSignedIn() or .ForEveryone().");
    }
}
