using CrpvReporting.Web.Access;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Look;
using CrpvReporting.Web.Running;

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
        GalleryPage.Map(routes);
        FigurePages.Map(routes);
        ReadingPages.Map(routes);
        PublicationPage.Map(routes);
        AgentPage.Map(routes);
        AccessesPage.Map(routes);
        RevokePage.Map(routes);
        AuditLogPage.Map(routes);
        HealthPage.Map(routes);
    }
}
