using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>What was understood of the files of a centre, term by term.</summary>
internal static class CentreFacts
{
    public static IEnumerable<(string Term, string Text)> Of(CentreReturn own)
    {
        if (own.Activities is { } activities)
        {
            var sums = own.Own.Headline.Measures;
            yield return ("Fichier", Received(activities));
            if (activities.Sheets.Count > 0)
                yield return (activities.Sheets.Count == 1 ? "Feuille lue" : "Feuilles lues", French.List([.. activities.Sheets.Select(French.Quoted)]));
            yield return ("Activités", Activities(activities, sums.Activities));
            yield return ("Demi-journées d'intervention", HalfDays(activities, sums.HalfDays.Value));
            yield return ("Participations", sums.Participants is { } participants
                ? $"{French.Plain(participants)}, déclarées par {French.Count(sums.LinesReporting, "activité", "activités")} sur {French.Plain(sums.Activities)}."
                : "Aucune activité n'en déclare : elles sont notées non renseignées, et non zéro.");
        }
        else if (own.AsksActivities)
        {
            yield return ("Activités", $"La liste de vos activités {TableParts.Text(own.Year)} n'est pas encore arrivée.");
        }

        if (own.Form is { } form)
            yield return ("Fiche annuelle", $"{Received(form)} Elle déclare {French.List([.. CentreWords.Declared(own)])}.");
    }

    private static string Received(ReceivedFile file) =>
        $"{French.Quoted(file.Name)}{(file.Version == 1 ? "" : $", version {TableParts.Text(file.Version)}, qui remplace les précédentes")}.";

    private static string Activities(ReceivedFile file, int counted) => file.Lines == counted
        ? $"{French.Count(counted, "ligne lue, comptée", "lignes lues, toutes comptées")}."
        : $"{French.Count(file.Lines, "ligne lue", "lignes lues")} : {French.Plain(counted)} pour la politique de la ville, {French.Plain(file.Lines - counted)} pour d'autres politiques, hors du chiffre national.";

    private static string HalfDays(ReceivedFile file, decimal counted) => file.HalfDays.Value == counted
        ? $"{French.Plain(counted)}."
        : $"{French.Plain(counted)}, et {French.Plain(file.HalfDays.Value - counted)} pour d'autres politiques.";
}
