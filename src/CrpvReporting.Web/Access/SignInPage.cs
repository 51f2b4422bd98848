using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Access;

/// <summary>Signs in with a key, and out.</summary>
internal static class SignInPage
{
    private const string Key = "cle";
    private const string Return = "retour";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.SignIn, Show).ForEveryone();
        routes.MapPost(Paths.SignIn, Enter).ForEveryone();
        routes.MapPost(Paths.SignOut, Leave).ForEveryone();
    }

    /// <summary>The page, from which one comes back to an address of the site.</summary>
    public static string AddressFor(string path) => path == Paths.Home ? Paths.SignIn : $"{Paths.SignIn}?{Return}={Uri.EscapeDataString(path)}";

    private static IResult Show(HttpContext http) => http.Access() is not null ? SeeOther.To(Target(http)) : Page(http, null);

    private static async Task<IResult> Enter(HttpContext http, SiteWorkspace site, Attempts attempts)
    {
        if (!attempts.MayTry(http))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (SignIn.WithKey(site, form[Key]) is not { } access)
        {
            attempts.Failed(http);
            return Page(http, "Cette clé n'ouvre pas le site : vérifiez qu'elle est entière. Si elle a expiré ou a été retirée, demandez-en une autre à la personne qui vous l'a donnée.");
        }

        await Sessions.Start(http, access);
        return SeeOther.To(Target(http));
    }

    private static async Task<IResult> Leave(HttpContext http, SiteWorkspace site)
    {
        if (http.Access() is { } access)
            SignIn.Out(site, access.Id);
        var issuer = await Agents.EndOfSession(http);
        await Sessions.End(http);
        return issuer is null ? SeeOther.To(Paths.SignIn) : AgentPage.Left(issuer, http.RequestServices.GetRequiredService<SiteSettings>().Agents);
    }

    /// <summary>Only an address of this site: a link must not lead elsewhere through the sign-in page.</summary>
    public static string Target(HttpContext http) =>
        http.Request.Query[Return].ToString() is ['/', not ('/' or '\\'), ..] path && !path.AsSpan().ContainsAnyInRange('\0', '\x1F') ? path : Paths.Home;

    private static SitePage Page(HttpContext http, string? error) => new(
        "Connexion",
        Html.Paragraph("Le site est réservé aux centres de ressources et à l'équipe nationale."),
        AgentPage.Offer(http),
        Form.Post(
            http,
            http.Request.Path + http.Request.QueryString,
            Form.Password(Key, "Votre clé d'accès", "Elle commence par « crpv_ ». Collez-la en entier.", error),
            Form.Submit("Se connecter")))
    {
        Status = error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        HasErrors = error is not null,
    };
}
