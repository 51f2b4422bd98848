using System.Text.Json;
using CrpvReporting.Domain;

namespace CrpvReporting.Tests.Web.Api;

/// <summary>What scripts ask of a site.</summary>
internal static class ApiSite
{
    public const string Root = "/api/v1";

    /// <summary>A script that shows a key of a role.</summary>
    public static TestVisitor Script(this TestSite site, Role role, string? centre = null) => site.Visitor().With(site.KeyFor(role, centre));

    public static async Task<JsonElement> Json(this TestVisitor script, string path) => JsonDocument.Parse(await script.Text(path)).RootElement;

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
