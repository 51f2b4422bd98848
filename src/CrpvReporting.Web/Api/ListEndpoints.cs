using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;

namespace CrpvReporting.Web.Api;

/// <summary>The code lists in force.</summary>
internal static class ListEndpoints
{
    private const string Tag = "Lists";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/lists", Names).ForSignedIn().Says(Tag, "listLists", "The code lists.").Answers("ListNames");
        routes.MapGet("/lists/{name}", Show).ForSignedIn().Says(Tag, "getList", "A code list in force, in published order.").Answers("List");
    }

    private static IResult Names(HttpContext http, SiteWorkspace site, LoadedBalances balances) =>
        ApiQuestions.Kept(http, balances, () => new JsonAnswer(json => ListJson.WriteNames(json, site.Balance.Lists)));

    private static IResult Show(HttpContext http, SiteWorkspace site, LoadedBalances balances, string name) => ApiQuestions.Kept(http, balances, () =>
        site.Balance.Lists.All.FirstOrDefault(list => list.Name == name) is { } list
            ? new JsonAnswer(json => ListJson.Write(json, list))
            : ApiProblem.NotFound($"Aucune liste « {name} »."));
}
