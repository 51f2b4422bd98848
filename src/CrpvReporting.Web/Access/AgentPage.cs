using System.Xml.Linq;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Look;
using Microsoft.AspNetCore.Authentication;

namespace CrpvReporting.Web.Access;

/// <summary>Leads an agent to the issuer, and says why they were not let in.</summary>
internal static class AgentPage
{
    public const string StartPath = "/connexion/agent";
    public const string CallbackPath = "/connexion/agent/retour";
    public const string UnknownPath = "/connexion/agent/inconnu";
    public const string FailedPath = "/connexion/agent/echec";

    public static void Map(IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<SiteSettings>().Agents.IsOn)
            return;
        routes.MapGet(StartPath, Start).ForEveryone();
        routes.MapGet(UnknownPath, Unknown).ForEveryone();
        routes.MapGet(FailedPath, Failed).ForEveryone();
    }

    /// <summary>A link and no form: a form may not lead to another site.</summary>
    public static object[] Offer(HttpContext http) => http.RequestServices.GetRequiredService<SiteSettings>().Agents is not { IsOn: true } agents
        ? []
        :
        [
            Html.Heading(2, "Vous êtes agent"),
            Html.Paragraph(Html.To(StartPath + http.Request.QueryString, Html.Class("bouton"), $"Se connecter avec {agents.Name}")),
            Html.Heading(2, "Vous avez une clé"),
        ];

    private static async Task Start(HttpContext http)
    {
        try
        {
            await http.ChallengeAsync(Agents.SchemeName, new AuthenticationProperties { RedirectUri = SignInPage.Target(http) });
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException && !http.Response.HasStarted)
        {
            // The issuer's own description cannot be read: it does not answer, or not as an issuer.
            http.Response.Redirect(FailedPath);
        }
    }

    private static SitePage Unknown(SiteSettings settings) => new(
        "Accès non ouvert",
        Html.Paragraph("Votre identité a été reconnue, mais aucun accès à ce site ne lui a été donné, ou il a pris fin."),
        Html.Paragraph(settings.Contact is { } contact
            ? $"Demandez-le à {contact}, en précisant l'adresse avec laquelle vous vous êtes connecté."
            : "Demandez-le à l'équipe nationale, en précisant l'adresse avec laquelle vous vous êtes connecté."),
        Back())
    {
        Status = StatusCodes.Status403Forbidden,
    };

    private static SitePage Failed() => new(
        "Connexion interrompue",
        Html.Paragraph("La connexion n'a pas abouti : elle a été annulée, elle a duré trop longtemps, ou le service d'identité ne répond pas. Recommencez dans un instant."),
        Back())
    {
        Status = StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>The session of the site has ended; a link leads where that of the issuer does, since a form may not.</summary>
    public static SitePage Left(string issuer, AgentSettings agents) => new(
        "Déconnexion",
        Html.Paragraph($"Vous êtes déconnecté de ce site, mais pas de {agents.Name} : sur un poste partagé, déconnectez-vous aussi de ce service."),
        Html.Paragraph(Html.To(issuer, Html.Class("bouton"), $"Se déconnecter aussi de {agents.Name}")),
        Back());

    private static XElement Back() =>
        Html.Paragraph(Html.To(Paths.SignIn, "Revenir à la connexion"));
}
