using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.OpenData;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report;

/// <summary>The words of a year's report: its title, cover and notes on method.</summary>
public static class ReportWords
{
    public static string TitleOf(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"Bilan national d'activité {year} des centres de ressources politique de la ville");

    /// <param name="balance">The year.</param>
    /// <param name="phrases">The sentences of the year, the headline first.</param>
    /// <param name="versions">What it was made from and with.</param>
    /// <param name="status">How far its figures are settled.</param>
    public static IReadOnlyList<CoverLine> Cover(YearBalance balance, IReadOnlyList<Phrase> phrases, ReportVersions versions, ReportStatus status) =>
        [.. Lines(balance, [.. phrases.Skip(1).Where(phrase => phrase.Key != YearSentences.CoverageKey)], versions, status)
            .Select(line => line with { Text = Typography.Typeset(line.Text) })];

    /// <param name="balance">The year.</param>
    /// <param name="others">The sentences beside the headline and the coverage, which have lines of their own.</param>
    /// <param name="versions">What it was made from and with.</param>
    /// <param name="status">How far its figures are settled.</param>
    private static IReadOnlyList<CoverLine> Lines(YearBalance balance, IReadOnlyList<Phrase> others, ReportVersions versions, ReportStatus status) =>
    [
        new("En une phrase", Sentences.Headline(balance)),
        .. others.Count == 0 ? (CoverLine[])[] : [new CoverLine("En quelques phrases", string.Join('\n', others.Select(phrase => phrase.Text)))],
        .. status.Frozen is null ? [] : FrozenWords.Cover(status.Frozen),
        new("Période", string.Create(CultureInfo.InvariantCulture, $"Du 1er janvier au 31 décembre {balance.Year}")),
        .. StatusText.Cover(status),
        new("Centres comptés", Sentences.Coverage(balance.Coverage)),
        .. balance.Forms.Counted.Count == 0 ? (CoverLine[])[] : [new("Fiches annuelles", YearlySentences.Coverage(balance.Forms))],
        new("Demi-journée d'intervention", HalfDayRule),
        new("Brut et net", GrossAndNet),
        new("Abréviations", StatusText.Shorthand(status)),
        new("Licence", OpenLicence.Title),
        new("Contact", "Le service de l'ANCT qui vous a transmis ce bilan"),
        new("Version des données", versions.Data),
        new("Version de l'outil", $"crpv {versions.Program}, schéma des remontées {versions.Schema}, listes de codes d'empreinte {versions.Lists}"),
    ];

    /// <summary>The notes that every report of such a year needs.</summary>
    public static IEnumerable<ReportNote> Notes(YearBalance balance)
    {
        yield return new(NoteSubject.HalfDay, HalfDayRule);
        yield return new(NoteSubject.GrossAndNet, GrossAndNet);
        yield return new(NoteSubject.Scope, "Champ : seules les activités relevant de la politique de la ville entrent dans les totaux ; les autres sont indiquées à part dans la feuille Synthese et marquées dans la feuille Donnees.");
        yield return new(NoteSubject.Coverage, Sentences.Coverage(balance.Coverage) + " Un centre qui n'a pas remonté son activité est noté [nr] : il n'est pas compté pour zéro.");
        yield return new(NoteSubject.Activities, "Une activité est une ligne de la remontée d'un centre : une séance réalisée. Plusieurs séances peuvent appartenir à une même action.");
        yield return new(NoteSubject.Participants, "Les participations additionnent les personnes présentes à chaque séance. Ce ne sont pas des personnes distinctes, et toutes les activités ne les déclarent pas.");
        if (!balance.HasActivities)
            yield break;
        yield return new(NoteSubject.Themes, "Chaque activité a une seule thématique principale, qui porte les totaux. Les thématiques secondaires sont dans la feuille Donnees.");
        yield return new(NoteSubject.Lines, "Dans le classeur, les demi-journées, les activités et les participations de l'année sont des formules qui additionnent les lignes de la feuille Donnees ; les parts sont des divisions. Le net, les actions, les publics, les moyennes, les médianes, les quartiles, les nombres de centres, les profils, les comparaisons et les autres années n'ont pas de formule simple : ce sont des valeurs, calculées par l'outil.");
    }

    internal const string HalfDayRule =
        "Règle de calcul du projet, à confirmer : une séance réalisée auprès de personnes extérieures, quel que soit le nombre d'intervenants. Jusqu'à 4 heures : 1 ; plus de 4 heures dans la journée : 2 ; une soirée : 1 ; plusieurs jours : leur somme. La préparation, les déplacements, les réunions internes et les publications ne comptent pas.";

    private const string GrossAndNet =
        "Brut : somme de ce que déclare chaque centre ; c'est le chiffre de référence. Net : un événement déclaré par plusieurs centres, avec le même identifiant et à la même date, compte une seule fois, pour la plus grande déclaration. Règle de calcul du projet, à confirmer.";
}
