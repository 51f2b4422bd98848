using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>What is doubtful of a return held against last year and against the other centres: to be confirmed, never corrected.</summary>
internal static partial class Messages
{
    private const string OrNothing = "rien à changer si c'est exact";

    public static Finding FarFromLastYear(string amount, string lastYear, string period) => Say(
        FindingCodes.FarFromLastYear, default, amount,
        $"{period} : {amount}, contre {lastYear} un an plus tôt.", $"Le nombre juste, ou {OrNothing}.");

    public static Finding EmptyMonth(string month, string linesOfLastYear) => Say(
        FindingCodes.EmptyMonth, default, null,
        $"aucune activité en {month}, contre {linesOfLastYear} un an plus tôt.", $"Les activités de ce mois, ou {OrNothing}.");

    public static Finding CopiedLines(Place place, int lastYear) => Say(
        FindingCodes.CopiedLines, place, null,
        $"ces lignes sont celles de {lastYear}, à l'année près.", $"Les activités de l'année, ou {OrNothing}.");

    public static Finding EventOnlyHere(Place place, string identifier, CodeEntry other) => Say(
        FindingCodes.OneSidedEvent, place, identifier,
        $"l'événement « {identifier} » est partagé avec le centre {other.Code}, dont la remontée ne le cite pas.", $"Le même identifiant dans les deux remontées : voyez avec lui.");

    public static Finding EventOnlyThere(string identifier, CodeEntry other, string where) => Say(
        FindingCodes.OneSidedEvent, default, identifier,
        $"la remontée du centre {other.Code} ({where}) partage avec ce centre l'événement « {identifier} », que cette remontée ne cite pas.",
        $"La ligne de cet événement, avec le même identifiant, ou {OrNothing}.");

    public static Finding NearIdenticalLines(Place place, string title, CodeEntry other, string where) => Say(
        FindingCodes.NearIdenticalLines, place, title,
        $"« {title} » ressemble à une ligne du même jour dans la remontée du centre {other.Code} ({where}).",
        "Le même identifiant d'événement dans les deux remontées, s'il s'agit du même événement ; sinon, rien à changer.");
}
