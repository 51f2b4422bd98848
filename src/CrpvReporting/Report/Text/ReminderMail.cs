using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text;

/// <summary>The message that reminds a centre of its return, ready to paste: what is awaited, until when, where to send it.</summary>
public static class ReminderMail
{
    /// <summary>Its object.</summary>
    public static string SubjectOf(CampaignLine line, int year) => Typography.Typeset(line.State == CampaignState.Received
        ? $"Remontée d'activité {TableParts.Text(year)} : à confirmer"
        : $"Votre remontée d'activité {TableParts.Text(year)}");

    /// <summary>Its text.</summary>
    /// <param name="line">Where the return of the centre stands.</param>
    /// <param name="year">The year.</param>
    /// <param name="deadline">The last day; null when none was said.</param>
    /// <param name="address">The page of the centre for that year.</param>
    public static string Of(CampaignLine line, int year, DateOnly? deadline, string address) =>
        string.Join('\n', Lines(line, TableParts.Text(year), deadline).Select(Typography.Typeset)).Replace("{page}", address, StringComparison.Ordinal) + "\n";

    private static IEnumerable<string> Lines(CampaignLine line, string year, DateOnly? deadline) =>
    [
        "Bonjour,",
        "",
        .. line.State switch
        {
            CampaignState.Received => Received(line, year),
            CampaignState.Refused => Refused(line, year),
            _ => Missing(line, year, deadline),
        },
        "",
        "Nous restons à votre disposition pour toute question.",
        "",
        "Bien cordialement,",
    ];

    private static IEnumerable<string> Missing(CampaignLine line, string year, DateOnly? deadline) =>
    [
        $"Nous préparons le bilan national d'activité {year} des centres de ressources politique de la ville, et nous n'avons pas encore la remontée du centre {DimensionText.ShortCentre(line.Centre)}.",
        "",
        deadline is not { } day ? "Pourriez-vous nous l'envoyer ?"
            : line.State == CampaignState.Late ? $"Elle était attendue pour le {CampaignText.Day(day)}. Pourriez-vous nous l'envoyer dès que possible ?"
            : $"Pourriez-vous nous l'envoyer avant le {CampaignText.Day(day)} ?",
        "Le modèle à remplir et l'envoi se trouvent sur votre page : {page}",
        "Votre propre tableau convient aussi, s'il a une ligne par séance réalisée.",
        "",
        "En attendant, votre centre figure au bilan comme « non renseigné » : ni zéro, ni estimation.",
    ];

    private static IEnumerable<string> Refused(CampaignLine line, string year) =>
    [
        $"Merci pour votre envoi. La remontée {year} du centre {DimensionText.ShortCentre(line.Centre)} n'a pas encore pu être enregistrée. Voici ce qu'il reste à corriger :",
        "",
        .. line.Reasons.Select(reason => $"- {reason}"),
        "",
        "Votre page montre chaque cellule à corriger, et donne votre classeur annoté : {page}",
        "Il vous suffit de corriger ces points et de nous renvoyer le fichier.",
    ];

    private static IEnumerable<string> Received(CampaignLine line, string year) =>
    [
        $"Merci pour votre envoi : la remontée {year} du centre {DimensionText.ShortCentre(line.Centre)} est bien comptée.",
        .. line.LastWasRefused ? (string[])["", "Votre dernier fichier, lui, n'a pas pu être enregistré : la version précédente reste comptée en attendant."] : [],
        .. line.ToAgree > 0 ? (string[])["", "Un nouveau fichier attend votre accord avant de la remplacer."] : [],
        .. line.ToConfirm > 0 ? (string[])["", $"Il reste {French.Count(line.ToConfirm, "point", "points")} à confirmer : si tout est exact, un mot suffit."] : [],
        "",
        "Tout se trouve sur votre page : {page}",
    ];
}
