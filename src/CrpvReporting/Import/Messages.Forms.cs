using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of yearly forms.</summary>
internal static partial class Messages
{
    public const string TitleOfForm = "titre au-dessus de l'en-tête, non compté comme un indicateur";
    public const string HeaderRepeatedInForm = "en-tête répété, non compté comme un indicateur";
    public const string SectionTitleInForm = "titre de section, non compté comme un indicateur";
    public const string FootnoteOfForm = "note sous le tableau, non comptée comme un indicateur";
    public const string OutsideColumnsOfForm = "ni indicateur ni valeur : non comptée";

    public static Finding NoValue(Place place) => Say(
        FindingCodes.NoValue, place, null,
        "la fiche annuelle ne contient aucune valeur.", "Au moins une valeur ; sinon, la remontée sans la fiche.");

    /// <param name="sheet">Its name.</param>
    public static Finding FormWithoutValue(string sheet) => Say(
        FindingCodes.SheetIgnored, new Place(sheet), null, "fiche annuelle sans aucune valeur, laissée de côté.", null);

    public static Finding ComputedIndicator(Place place, string value) => Say(
        FindingCodes.ComputedIndicator, place, value,
        $"« {value} » se calcule à partir des activités remontées.", "La fiche sans cette ligne.");

    public static Finding SameIndicator(Place place, CodeEntry indicator, Place former) => Say(
        FindingCodes.SameIndicator, place, indicator.Code,
        $"« {indicator.Label} » est déjà déclaré ({former}).", "Une seule des deux lignes.");

    /// <param name="place">The cell.</param>
    /// <param name="value">What is written.</param>
    /// <param name="indicator">The indicator; null when it could not be read.</param>
    public static Finding BadAmount(Place place, string value, Indicator? indicator) => Say(
        FindingCodes.BadAmount, place, value,
        IsPercentage(value) ? $"« {value} » est un pourcentage, et non un nombre." : $"« {value} » n'est pas un nombre positif ou nul.",
        Unmarked(value, withDecimals: indicator is not { Decimals: 0 })
            ?? (indicator is { Decimals: 0 } ? "Un nombre entier, positif ou nul ; rien s'il n'est pas connu." : "Un nombre positif ou nul, par exemple 3,5 ; rien s'il n'est pas connu."));

    public static Finding AmountNotWhole(Place place, string value, Indicator indicator, decimal read) => Say(
        FindingCodes.BadAmount, place, value,
        $"« {value} » n'est pas un nombre entier ({indicator.Label}).", $"Un nombre entier : {Plain(decimal.Floor(read))} ou {Plain(decimal.Ceiling(read))}.");

    public static Finding AmountTooPrecise(Place place, string value, decimal read) => Say(
        FindingCodes.BadAmount, place, value,
        $"« {value} » a plus de deux décimales.", $"Deux décimales au plus : {Plain(decimal.Round(read, 2, MidpointRounding.AwayFromZero))}.");
}
