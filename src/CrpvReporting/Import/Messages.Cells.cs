using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of one cell.</summary>
internal static partial class Messages
{
    /// <summary>Entries of a list that is said whole.</summary>
    private const int LongestListSaid = 7;

    public static Finding OtherCentre(Place place, string value, CodeEntry centre) => Say(
        FindingCodes.OtherCentre, place, value,
        $"« {value} » n'est pas le centre de cette remontée ({centre.Code}).", $"{centre.Code}, ou une ligne déplacée dans la remontée de l'autre centre.");

    public static Finding OtherYear(Place place, string value, int year) => Say(
        FindingCodes.OtherYear, place, value,
        $"« {value} » n'est pas l'année de cette remontée ({year}).", $"{year}.");

    public static Finding RequiredEmpty(Place place, FieldDefinition field) => Say(
        FindingCodes.RequiredEmpty, place, null,
        $"« {field.Title} » est vide.", $"Une valeur, par exemple {field.Example}.");

    /// <summary>What a cell that says « NC » is read as.</summary>
    public const string Nothing = "non renseigné";

    /// <summary>A number as it has to be written.</summary>
    public static string Plain(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>« 75 447 ».</summary>
    public static string Grouped(int count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F');

    public static string HalfDays(decimal halfDays) => $"{Plain(halfDays)} demi-journée{(halfDays < 2 ? "" : "s")}";

    public static string Minutes(int minutes) => minutes < 2 ? $"{minutes} minute" : $"{minutes} minutes";

    public static string YesNo(bool yes) => yes ? "oui" : "non";

    public static Finding RequiredNotReported(Place place, FieldDefinition field, string value) => Say(
        FindingCodes.RequiredNotReported, place, value,
        $"« {value} » ne renseigne pas « {field.Title} ».", $"Une valeur, par exemple {field.Example}.");

    public static Finding SeveralCodes(Place place, FieldDefinition field, string value, IReadOnlyList<CodeEntry> entries) => Say(
        FindingCodes.SeveralCodes, place, value,
        $"« {value} » nomme {entries.Count} valeurs de la liste « {field.Title} ».", $"Une seule : {string.Join(" ou ", entries)}.");

    public static Finding UnknownCode(Place place, FieldDefinition field, string value, CodeEntry? nearest) => Say(
        FindingCodes.UnknownCode, place, value,
        $"« {value} » n'est pas dans la liste « {field.Title} ».",
        nearest is null
            ? field.List!.Count <= LongestListSaid
                ? $"L'une de ces valeurs : {string.Join(", ", field.List.Select(entry => entry.Label))}."
                : $"Un code ou un libellé de la liste, par exemple {field.List[0].Code}."
            : $"{nearest.Code} ({nearest.Label}) ?");

    public static Finding CodeNotValid(Place place, string value, CodeEntry entry, int year) => Say(
        FindingCodes.CodeNotValid, place, value,
        $"« {value} » n'est pas en usage en {year}.",
        entry.ValidFrom > year ? $"Un code en usage en {year} : celui-ci l'est à partir de {entry.ValidFrom}." : $"Un code en usage en {year} : celui-ci l'est jusqu'en {entry.ValidTo}.");

    public static Finding BadDate(Place place, string value, DateGuess guess) => Say(
        FindingCodes.BadDate, place, value,
        guess.End is null ? $"« {value} » n'est pas une date." : $"« {value} » n'est pas un seul jour.",
        guess switch
        {
            { Start: { } start, End: { } end } => $"{Day(start)} dans « Date » et {Day(end)} dans « Date de fin ».",
            { Start: { } start } => $"{Day(start)} ?",
            { DaysInMonth: { } days } => $"Un jour qui existe : ce mois en compte {days}.",
            _ => "Un jour précis, sous la forme jj/mm/aaaa, par exemple 15/03/2021.",
        });

    public static Finding BadHalfDays(Place place, string value, decimal? read) => Say(
        FindingCodes.BadHalfDays, place, value,
        IsPercentage(value) ? $"« {value} » est un pourcentage, et non un nombre de demi-journées." : $"« {value} » n'est pas un nombre de demi-journées.",
        read is > 0 and < 10_000 ? $"Un multiple de 0,5 : {Steps(read.Value)}." : Unmarked(value, withDecimals: true) ?? "Un multiple de 0,5, positif ou nul, par exemple 1 ou 1,5.");

    public static Finding BadCount(Place place, FieldDefinition field, string value) => Say(
        FindingCodes.BadCount, place, value,
        IsPercentage(value) ? $"« {value} » est un pourcentage, et non un nombre." : $"« {value} » n'est pas un nombre entier.",
        Unmarked(value, withDecimals: false) ?? (field.Required ? "Un nombre entier, positif ou nul." : "Un nombre entier, positif ou nul ; rien si le nombre n'est pas connu."));

    public static Finding BadDuration(Place place, string value, int? offered) => Say(
        FindingCodes.BadDuration, place, value,
        $"« {value} » n'est pas une durée.",
        offered is { } minutes ? $"Des minutes : {minutes}, si c'est une heure du tableur ?" : "Un nombre entier de minutes, par exemple 90 ; rien si la durée n'est pas connue.");

    public static Finding TurnedIntoDate(Place place, string value, DateOnly date, bool withHalves) => Say(
        FindingCodes.TurnedIntoDate, place, value,
        $"« {value} » est une date : le tableur a sans doute transformé le nombre saisi.",
        (withHalves, date.Month, date.Day) switch
        {
            (true, 2, 1) => "Le nombre, par exemple 0,5 si vous aviez saisi « 1/2 ».",
            (true, 5, var day) => $"Le nombre, par exemple {day},5 si vous aviez saisi « {day}.5 ».",
            _ => "Le nombre, dans une cellule au format Nombre.",
        });

    private static bool IsPercentage(string value) => value.EndsWith('%');

    /// <summary>« 1.500 »: the numbers that it could be; null for another text.</summary>
    private static string? Unmarked(string value, bool withDecimals)
    {
        var mark = value.IndexOfAny(['.', ',']);
        return mark is >= 1 and <= 3 && value.Length == mark + 4 && value.All(c => c is '.' or ',' || char.IsAsciiDigit(c)) && value.Count(c => !char.IsAsciiDigit(c)) == 1
            ? $"{value.Remove(mark, 1)}{(withDecimals ? $", ou {Plain(decimal.Parse(value.Replace(',', '.'), CultureInfo.InvariantCulture))}" : "")} : sans point ni virgule devant trois chiffres."
            : null;
    }

    public static Finding BadYesNo(Place place, string value) => Say(
        FindingCodes.BadYesNo, place, value, $"« {value} » n'est ni oui ni non.", "oui ou non.");

    public static Finding BadYear(Place place, string value) => Say(
        FindingCodes.BadYear, place, value, $"« {value} » n'est pas une année.", "Une année sur quatre chiffres, par exemple 2021.");

    public static Finding BadDistrict(Place place, string value) => Say(
        FindingCodes.BadDistrict, place, value,
        $"« {value} » n'est pas un code de quartier prioritaire.", "QP et six caractères (jusqu'en 2023, 2024 outre-mer) ou QN, cinq caractères et une lettre (à partir de 2024) ; plusieurs codes séparés par « | ».");

    public static Finding TextTooLong(Place place, FieldDefinition field, int length, string start) => Say(
        FindingCodes.TextTooLong, place, start,
        $"« {field.Title} » compte {length} caractères.", $"{field.MaxLength ?? 32_767} caractères au plus.");

    public static Finding ErrorValue(Place place, string value) => Say(
        FindingCodes.ErrorValue, place, value,
        value.All(c => c == '#') ? $"la colonne était trop étroite pour sa valeur, enregistrée « {value} »." : $"la formule donne l'erreur « {value} ».",
        value.All(c => c == '#') ? "La valeur : élargissez la colonne et enregistrez de nouveau." : "Une valeur : corrigez la formule ou remplacez-la par son résultat.");
}
