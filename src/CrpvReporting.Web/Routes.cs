using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web;

/// <summary>Every page, one a line. What a page answers to, and to whom, stands in its class.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        LookFiles.Map(routes);
        HomePage.Map(routes);
        SignInPage.Map(routes);
        FirstAccessPage.Map(routes);
    }
}
