using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace CrpvReporting.Web.Access;

/// <summary>
/// What is answered to who may not come: people are led to the sign-in page, scripts get 401; a centre that asks for another's is told
/// that nothing is there, so that nothing is learnt of it.
/// </summary>
internal sealed class AccessAnswers : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
            return next(context);
        if (authorizeResult.Challenged)
            Challenge(context);
        else if (context.GetEndpoint() is not RouteEndpoint)
            return next(context); // There is nothing at that address, or nothing that is asked for in that way: who is signed in may know.
        else
            context.Response.StatusCode = policy.Requirements.OfType<AccessRequirement>().Any(requirement => requirement.OfTheCentre && requirement.Roles.Contains(context.Access()!.Role))
                ? StatusCodes.Status404NotFound
                : StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static void Challenge(HttpContext context)
    {
        if (context.IsForScripts())
        {
            if (context.Response.Headers.RetryAfter.Count > 0)
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }

            context.Response.Headers.WWWAuthenticate = KeyTokens.Challenge;
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Redirect(SignInPage.AddressFor(context.Request.Path + context.Request.QueryString));
        }
        else
        {
            context.Response.Redirect(Paths.SignIn);
        }
    }
}
