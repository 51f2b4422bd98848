using CrpvReporting.Domain;
using Microsoft.AspNetCore.Authorization;

namespace CrpvReporting.Web.Access;

/// <summary>Says of a page who may come to it. A page that does not say it is closed to all, and a test refuses it.</summary>
internal static class AccessRules
{
    /// <summary>Name of the part of an address that is the code of a centre.</summary>
    public const string CentrePart = "centre";

    private static readonly Role[] Every = Enum.GetValues<Role>();

    /// <summary>For whoever comes, signed in or not.</summary>
    public static TBuilder ForEveryone<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AllowAnonymous();

    /// <summary>For whoever is signed in.</summary>
    public static TBuilder ForSignedIn<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.For(Every);

    /// <summary>For some roles.</summary>
    public static TBuilder For<TBuilder>(this TBuilder endpoint, params Role[] roles)
        where TBuilder : IEndpointConventionBuilder => endpoint.Requires(new AccessRequirement(roles, OfTheCentre: false));

    /// <summary>For the centre that <c>{centre}</c> of the address names, and for analysts.</summary>
    public static TBuilder ForCentre<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.Requires(new AccessRequirement([Role.Centre, Role.Analyst], OfTheCentre: true));

    private static TBuilder Requires<TBuilder>(this TBuilder endpoint, AccessRequirement requirement)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(requirement).Build()).WithMetadata(requirement);
}
