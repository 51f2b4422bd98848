using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Web.Centres;

/// <summary>Where a year of a centre stands, in a word and in a sentence that says what to do.</summary>
internal static class CentreYearWords
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the page of a centre is called: its own, for the centre.</summary>
    public static string TitleFor(SiteAccess access, CodeEntry centre) => access.Role == Role.Centre ? "Mes remontées" : centre.Label;

    public static XElement StateOf(CentreYear year)
    {
        var (kind, words) = year switch
        {
            { Waiting.Count: > 0 } => ("neutre", "En cours de lecture"),
            { ToConfirm.Count: > 0 } => ("douteux", "Une confirmation attendue"),
            { Refused: not null } => ("faux", "À corriger"),
            { Activities: null, Form: null } => ("douteux", "À envoyer"),
            { OpenDoubts.Count: > 0 } => ("douteux", "À confirmer"),
            _ => ("bon", "Reçu"),
        };
        return new XElement("p", new XElement("span", Html.Class("etat " + kind), words));
    }

    /// <summary>« Votre remontée est enregistrée (version 2, 263 lignes, 298 demi-journées). »</summary>
    public static string Sentence(CentreYear year) => string.Join(' ', Sentences(year));

    private static IEnumerable<string> Sentences(CentreYear year)
    {
        if (year.Activities is { } activities)
            yield return $"Votre remontée est enregistrée : version {Text(activities.Version!.Value)}, {Counted(activities)}.";
        else if (year.Form is null)
            yield return $"Votre remontée {Text(year.Year)} n'est pas encore arrivée.{Awaited(year)}";
        if (year.Form is { } form)
            yield return $"Votre fiche annuelle est enregistrée : version {Text(form.Version!.Value)}.";
        if (year.Refused is not null)
            yield return "Votre dernier fichier reste à corriger : il n'a rien changé.";
        if (year.ToConfirm.Count > 0)
            yield return $"{French.Count(year.ToConfirm.Count, "envoi attend", "envois attendent")} votre confirmation pour remplacer la version enregistrée.";
        if (year.OpenDoubts.Count > 0)
            yield return $"{French.Count(year.OpenDoubts.Count, "point est", "points sont")} à confirmer.";
        else if (year is { Activities: not null, Refused: null, ToConfirm.Count: 0, Waiting.Count: 0 })
            yield return "Vous n'avez rien d'autre à faire.";
    }

    private static string Awaited(CentreYear year) => year.Deadline is not { } day ? "" : year.IsPast
        ? $" Elle était attendue le {FieldText.Day(day)} : il est encore temps de l'envoyer."
        : $" Elle est attendue jusqu'au {FieldText.Day(day)}.";

    private static string Counted(SubmissionRecord submission) => $"{French.Count(submission.Lines, "ligne", "lignes")}, {French.HalfDays(submission.HalfDays.Value)}";
}
