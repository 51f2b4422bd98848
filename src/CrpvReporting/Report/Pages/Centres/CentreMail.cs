using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>The message that goes with the page and the workbook of a centre, ready to paste; a reminder when nothing of it counts.</summary>
public static class CentreMail
{
    private const int MostPoints = 10;

    /// <summary>The message, its object on the first line.</summary>
    /// <param name="own">What the centre is told.</param>
    public static string Of(CentreReturn own)
    {
        var mail = new StringBuilder();
        foreach (var line in own.IsMissing ? own.Refused is null ? Reminder(own) : NotAccepted(own, own.Refused) : Counted(own))
            mail.Append(Typography.Typeset(line)).Append('\n');
        return mail.ToString();
    }

    private static IEnumerable<string> Counted(CentreReturn own) =>
    [
        $"Objet : {CentreWords.TitleOf(own)} — {(own.ToConfirm.Count > 0 ? CentreWords.PointsToConfirm(own) : "ce que nous avons compté")}",
        "",
        "Bonjour,",
        "",
        $"Merci pour votre envoi. Pour le centre {CentreWords.NameOf(own.Centre)} et l'année {TableParts.Text(own.Year)}, nous avons compté {French.List([.. CentreWords.Counted(own).DefaultIfEmpty("aucune activité relevant de la politique de la ville")])}.",
        "",
        .. own.AwaitsActivities
            ? (string[])[$"Il nous manque encore la liste de vos activités {TableParts.Text(own.Year)} : le modèle joint, {French.Quoted(own.Centre.Code + ".xlsx")}, est prêt à remplir.", ""]
            : [],
        .. Confirm(own),
        .. own.Refused is { } refused ? Refused(refused, "Votre dernier envoi") : [],
        $"La page jointe, {French.Quoted(own.Centre.Code + ".html")}, s'ouvre dans un navigateur : elle dit ce que nous avons compris de votre fichier, vos chiffres et votre place parmi les centres.{(own.AwaitsActivities ? "" : $" Le classeur {French.Quoted(own.Centre.Code + ".xlsx")} donne les mêmes chiffres et vos lignes.")}",
        .. Closing,
    ];

    private static IEnumerable<string> Confirm(CentreReturn own) => own.ToConfirm.Count == 0
        ? ["Rien ne reste à confirmer. Si ces chiffres vous paraissent justes, vous n'avez rien à faire.", ""]
        :
        [
            own.ToConfirm.Count == 1 ? "Un point reste à confirmer :" : $"{French.Plain(own.ToConfirm.Count)} points restent à confirmer :",
            "",
            .. Points(own.ToConfirm),
            "",
            "Si tout est exact, répondez simplement « Je confirme ». Sinon, dites-nous ce qu'il faut lire, ou renvoyez votre fichier corrigé : il remplacera le précédent.",
            "",
        ];

    private static IEnumerable<string> Refused(RefusedFile refused, string what) =>
    [
        $"{what}, {French.Quoted(refused.Name)}, n'a pas encore pu être enregistré. Voici ce qu'il reste à corriger :",
        "",
        .. Points(refused.Points),
        "",
    ];

    private static IEnumerable<string> NotAccepted(CentreReturn own, RefusedFile refused) =>
    [
        $"Objet : {CentreWords.TitleOf(own)} — {French.Count(refused.Points.Count, "point", "points")} à corriger",
        "",
        "Bonjour,",
        "",
        "Merci pour votre envoi.",
        .. Refused(refused, "Votre fichier"),
        "Il vous suffit de corriger ces points et de nous renvoyer le fichier, sous le même nom.",
        .. Closing,
    ];

    private static IEnumerable<string> Reminder(CentreReturn own) =>
    [
        $"Objet : Votre remontée d'activité {TableParts.Text(own.Year)}",
        "",
        "Bonjour,",
        "",
        $"Nous préparons le bilan national d'activité {TableParts.Text(own.Year)} des centres de ressources politique de la ville, et nous n'avons pas encore la remontée du centre {CentreWords.NameOf(own.Centre)}.",
        "",
        $"Pourriez-vous nous l'envoyer ? Le modèle joint, {French.Quoted(own.Centre.Code + ".xlsx")}, est prêt à remplir. Votre propre tableau convient aussi, s'il a une ligne par séance réalisée.",
        "",
        "En attendant, votre centre figure au bilan comme « non renseigné » : ni zéro, ni estimation.",
        "",
        "Si vous nous l'avez envoyée ces jours-ci, ou si quelque chose vous arrête, un mot en réponse suffit.",
        .. Closing,
    ];

    private static IEnumerable<string> Points(IReadOnlyList<string> points) =>
    [
        .. points.Take(MostPoints).Select((point, i) => $"{TableParts.Text(i + 1)}. {point}"),
        .. points.Count > MostPoints ? (string[])[$"… et {French.Count(points.Count - MostPoints, "autre point", "autres points")}, dans la page jointe."] : [],
    ];

    private static IEnumerable<string> Closing => ["", "Nous restons à votre disposition pour toute question.", "", "Bien cordialement,"];
}
