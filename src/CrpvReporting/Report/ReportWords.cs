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
    /// <param name="dataVersion">What identifies the data counted.</param>
    /// <param name="programVersion">Version of the program.</param>
    /// <param name="schemaVersion">Version of the schema of returns.</param>
    /// <param name="frozen">The frozen balance that it is; null for the balance as it is now.</param>
    public static IReadOnlyList<CoverLine> Cover(
        YearBalance balance, IReadOnlyList<Phrase> phrases, string dataVersion, string programVersion, string schemaVersion, FrozenBalance? frozen = null) =>
        [.. Lines(balance, [.. phrases.Skip(1).Where(phrase => phrase.Key != YearSentences.CoverageKey)], dataVersion, programVersion, schemaVersion, frozen)
            .Select(line => line with { Text = Typography.Typeset(line.Text) })];

    /// <param name="balance">The year.</param>
    /// <param name="others">The sentences beside the headline and the coverage, which have lines of their own.</param>
    /// <param name="dataVersion">What identifies the data counted.</param>
    /// <param name="programVersion">Version of the program.</param>
    /// <param name="schemaVersion">Version of the schema of returns.</param>
    /// <param name="frozen">The frozen balance that it is; null for the balance as it is now.</param>
    private static IReadOnlyList<CoverLine> Lines(
        YearBalance balance, IReadOnlyList<Phrase> others, string dataVersion, string programVersion, string schemaVersion, FrozenBalance? frozen) =>
    [
        new("En une phrase", Sentences.Headline(balance)),
        .. others.Count == 0 ? (CoverLine[])[] : [new CoverLine("En quelques phrases", string.Join('\n', others.Select(phrase => phrase.Text)))],
        .. frozen is null ? [] : FrozenWords.Cover(frozen),
        new("Période", string.Create(CultureInfo.InvariantCulture, $"Du 1er janvier au 31 décembre {balance.Year}")),
        new("Centres comptés", Sentences.Coverage(balance.Coverage)),
        .. balance.Forms.Counted.Count == 0 ? (CoverLine[])[] : [new("Fiches annuelles", YearlySentences.Coverage(balance.Forms))],
        new("Demi-journée d'intervention", HalfDayRule),
        new("Brut et net", GrossAndNet),
        new("Abréviations", "[nr] : non renseigné ou non remonté, ce qui n'est pas zéro. [so] : sans objet. Un zéro est un vrai zéro."),
        new("Licence", OpenLicence.Title),
        new("Contact", "Le service de l'ANCT qui vous a transmis ce classeur"),
        new("Version des données", dataVersion),
        new("Version de l'outil", $"crpv {programVersion}, schéma des remontées {schemaVersion}"),
    ];

    public static IReadOnlyList<string> Notes(YearBalance balance) =>
    [
        HalfDayRule,
        GrossAndNet,
        "Champ : seules les activités relevant de la politique de la ville entrent dans les totaux ; les autres sont indiquées à part dans la feuille Synthese et marquées dans la feuille Donnees.",
        Sentences.Coverage(balance.Coverage) + " Un centre qui n'a pas remonté son activité est noté [nr] : il n'est pas compté pour zéro.",
        "Une activité est une ligne de la remontée d'un centre : une séance réalisée. Plusieurs séances peuvent appartenir à une même action.",
        "Les participations additionnent les personnes présentes à chaque séance. Ce ne sont pas des personnes distinctes, et toutes les activités ne les déclarent pas.",
        "Chaque activité a une seule thématique principale, qui porte les totaux. Les thématiques secondaires sont dans la feuille Donnees.",
    ];

    internal const string HalfDayRule =
        "Règle de calcul du projet, à confirmer : une séance réalisée auprès de personnes extérieures, quel que soit le nombre d'intervenants. Jusqu'à 4 heures : 1 ; plus de 4 heures dans la journée : 2 ; une soirée : 1 ; plusieurs jours : leur somme. La préparation, les déplacements, les réunions internes et les publications ne comptent pas.";

    private const string GrossAndNet =
        "Brut : somme de ce que déclare chaque centre ; c'est le chiffre de référence. Net : un événement déclaré par plusieurs centres, avec le même identifiant et à la même date, compte une seule fois, pour la plus grande déclaration. Règle de calcul du projet, à confirmer.";
}
