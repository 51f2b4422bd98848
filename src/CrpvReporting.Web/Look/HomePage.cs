using CrpvReporting.Domain;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Look;

/// <summary>Leads everyone to where their work is; help and accessibility, for everyone.</summary>
internal static class HomePage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.Home, Show).ForSignedIn();
        routes.MapGet(Paths.Help, (SiteSettings settings) => HelpPage(settings)).ForEveryone();
        routes.MapGet(Paths.Accessibility, (SiteSettings settings) => AccessibilityPage(settings)).ForEveryone();
    }

    private static IResult Show(HttpContext http) => Results.Redirect(SiteMenu.For(http.Access()!)[0].Path);

    private static SitePage HelpPage(SiteSettings settings) => new(
        "Aide",
        Html.Heading(2, "Se connecter"),
        Html.Paragraph("L'équipe nationale donne à chaque centre une clé d'accès. Collez-la sur la page de connexion. Une clé perdue ne se retrouve pas : demandez-en une autre, l'ancienne sera retirée."),
        Html.Heading(2, "Envoyer une remontée"),
        Html.Items(
        [
            "Téléchargez le modèle de l'année, ou prenez votre propre fichier Excel, LibreOffice ou CSV.",
            "Sur la page de l'année, choisissez le fichier et envoyez-le.",
            "La page dit ce qui a été compris et, s'il y a lieu, ce qui est à corriger, cellule par cellule.",
            "Corrigez dans votre fichier ou dans le classeur annoté, puis envoyez-le de nouveau : la nouvelle version remplace l'ancienne, qui reste conservée.",
        ]),
        Html.Heading(2, "Une question"),
        Html.Paragraph(settings.Contact is { } contact ? $"Écrivez à {contact}." : "Adressez-vous à la personne qui vous a donné votre clé."));

    private static SitePage AccessibilityPage(SiteSettings settings) => new(
        "Accessibilité",
        Html.Paragraph("Ce site vise la conformité au référentiel général d'amélioration de l'accessibilité (RGAA), niveaux A et AA. Il se consulte sans script, au clavier, avec un lecteur d'écran, en clair ou en sombre, et jusqu'à 200 % d'agrandissement."),
        Html.Paragraph("Chaque page est vérifiée par un outil automatique à chaque version. Aucun audit complet par un tiers n'a encore été fait."),
        Html.Paragraph(settings.Contact is { } contact ? $"Un contenu vous résiste ? Écrivez à {contact} : il vous sera donné sous une autre forme." : "Un contenu vous résiste ? Demandez-le sous une autre forme à la personne qui vous a donné votre clé."));
}
