using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Store.Site;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Access;

/// <summary>Asks before an access is taken back, and does it.</summary>
internal static class RevokePage
{
    private const string Pattern = Paths.Accesses + "/{id:long}/retrait";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Pattern, (HttpContext http, SiteWorkspace site, long id) => Page(http, site, id)).For(Role.Analyst);
        routes.MapPost(Pattern, Revoke).For(Role.Analyst);
    }

    private static IResult Revoke(HttpContext http, SiteWorkspace site, long id) => RevokeAccess.Of(site, id, http.Access()!.Id) switch
    {
        RevokeOutcome.Done => SeeOther.To(Paths.Accesses, "L'accès est retiré : il n'ouvre plus rien."),
        RevokeOutcome.LastAnalyst => Page(http, site, id, "C'est le dernier accès d'analyste : plus personne ne pourrait en donner. Donnez-en d'abord un autre."),
        _ => Results.NotFound(),
    };

    private static IResult Page(HttpContext http, SiteWorkspace site, long id, string? error = null)
    {
        using var store = site.Open();
        if (store.FindAccess(id) is not { RevokedAt: null } access)
            return Results.NotFound();
        return new SitePage(
            "Retirer un accès",
            error is null ? null : Notice.Error(error),
            Html.Paragraph($"L'accès « {access.Label} » ({RoleWords.Of(access.Role)}{(access.Centre is null ? "" : " " + access.Centre)}) n'ouvrira plus rien, sessions en cours comprises. Cela ne se défait pas : il faudra en donner un autre."),
            access.Id == http.Access()!.Id ? Notice.Warning("C'est l'accès avec lequel vous êtes connecté.") : null,
            Form.Post(http, Paths.Revoke(id), Form.Submit("Retirer l'accès")),
            Html.Paragraph(Html.To(Paths.Accesses, "Ne rien changer")))
        {
            Trail = [(Paths.Accesses, "Accès")],
            Status = error is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict,
            HasErrors = error is not null,
        };
    }
}
