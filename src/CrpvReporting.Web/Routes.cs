using CrpvReporting.Web.Access;
using CrpvReporting.Web.Api;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Campaign;
using CrpvReporting.Web.Centres;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Lists;
using CrpvReporting.Web.Look;
using CrpvReporting.Web.Running;
using CrpvReporting.Web.Uploads;

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
        CentreHomePage.Map(routes);
        CentreYearPage.Map(routes);
        CentreOwnPage.Map(routes);
        UploadPage.Map(routes);
        SourceRowPage.Map(routes);
        UploadsPage.Map(routes);
        BoardPage.Map(routes);
        ReminderPage.Map(routes);
        BalancesPage.Map(routes);
        TablePage.Map(routes);
        LinesPage.Map(routes);
        NamedTablesPage.Map(routes);
        FreezePage.Map(routes);
        DiffPage.Map(routes);
        FilesPage.Map(routes);
        ListsPage.Map(routes);
        RowPage.Map(routes);
        GalleryPage.Map(routes);
        FigurePages.Map(routes);
        ReadingPages.Map(routes);
        PublicationPage.Map(routes);
        ApiRoutes.Map(routes);
        AgentPage.Map(routes);
        AccessesPage.Map(routes);
        RevokePage.Map(routes);
        AuditLogPage.Map(routes);
        HealthPage.Map(routes);
    }
}
