using Microsoft.AspNetCore.Authorization;

namespace CrpvReporting.Web.Access;

/// <summary>Holds the access of a request against what its page requires.</summary>
internal sealed class AccessHandler : AuthorizationHandler<AccessRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement)
    {
        if (context.Resource is HttpContext http && http.Access() is { } access && requirement.Roles.Contains(access.Role)
            && (!requirement.OfTheCentre || (http.Request.RouteValues[AccessRules.CentrePart] is string centre && access.Sees(centre))))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
