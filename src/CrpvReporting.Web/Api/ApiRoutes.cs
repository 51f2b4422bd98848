using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Api;

/// <summary>The addresses for scripts, one class a line, and the document that describes them.</summary>
internal static class ApiRoutes
{
    public const string Root = Paths.Api + "/v1";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root);
        BalanceEndpoints.Map(api);
        ReportEndpoints.Map(api);
        ListEndpoints.Map(api);
        ExportEndpoints.Map(api);
        UploadEndpoints.Map(api);
        routes.MapOpenApi(ApiDocument.Path).ForEveryone();
    }
}
