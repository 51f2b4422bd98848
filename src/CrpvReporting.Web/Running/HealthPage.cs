using CrpvReporting.Pipeline.Site;
using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Running;

/// <summary>
/// For who watches the machine: <c>/sante</c> says that the program answers, <c>/sante/pret</c> that it can work. JSON without a path, a size or a version.
/// </summary>
internal static class HealthPage
{
    private const string ReadyPath = Paths.Health + "/pret";
    private const long Megabyte = 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.Health, () => Results.Json(new { status = "ok" })).ForEveryone();
        routes.MapGet(ReadyPath, Ready).ForEveryone();
    }

    private static IResult Ready(SiteWorkspace site, SiteSettings settings)
    {
        var health = CheckHealth.Of(site, settings.LeastRoom * Megabyte);
        return Results.Json(
            new { status = health.IsGood ? "ready" : "not_ready", balance_database = Word(health.Balance), site_database = Word(health.Site), disk_room = Word(health.Room), queue = Word(health.Queue) },
            statusCode: health.IsGood ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static string Word(bool isGood) => isGood ? "ok" : "failing";
}
