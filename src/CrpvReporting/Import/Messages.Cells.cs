using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of one cell.</summary>
internal static partial class Messages
{
    public static Finding OtherCentre(Place place, string value, CodeEntry centre) => Say(
        FindingCodes.OtherCentre, place, value,
        $"« {value} » n'est pas le centre de cette remontée ({centre.Code}).", $"{centre.Code}, ou une ligne déplacée dans la remontée de l'autre centre.");

    public static Finding OtherYear(Place place, string value, int year) => Say(
        FindingCodes.OtherYear, place, value,
        $"« {value} » n'est pas l'année de cette remontée ({year}).", $"{year}.");

    public static Finding RequiredEmpty(Place place, FieldDefinition field) => Say(
        FindingCodes.RequiredEmpty, place, null,
        $"« {field.Title} » est vide.", $"Une valeur, par exemple {field.Example}.");

    public static Finding UnknownCode(Place place, FieldDefinition field, string value, CodeEntry? nearest) => Say(
        FindingCodes.UnknownCode, place, value,
        $"« {value} » n'est pas dans la liste « {field.Title} ».",
        nearest is null
            ? $"Un code ou un libellé de la liste, par exemple {field.List![0].Code}."
            : $"{nearest.Code} ({nearest.Label}) ?");

    public static Finding CodeNotValid(Place place, string value, CodeEntry entry, int year) => Say(
        FindingCodes.CodeNotValid, place, value,
        $"« {value} » n'est pas en usage en {year}.",
        entry.ValidFrom > year ? $"Un code en usage en {year} : celui-ci l'est à partir de {entry.ValidFrom}." : $"Un code en usage en {year} : celui-ci l'est jusqu'en {entry.ValidTo}.");

    public static Finding BadDate(Place place, string value) => Say(
        FindingCodes.BadDate, place, value,
        $"« {value} » n'est pas une date.", "Un jour précis, sous la forme jj/mm/aaaa, par exemple 15/03/2021.");

    public static Finding BadHalfDays(Place place, string value, decimal? read) => Say(
        FindingCodes.BadHalfDays, place, value,
        $"« {value} » n'est pas un nombre de demi-journées.",
        read is > 0 and < 10_000 ? $"Un multiple de 0,5 : {Steps(read.Value)}." : "Un multiple de 0,5, positif ou nul, par exemple 1 ou 1,5.");

    public static Finding BadCount(Place place, FieldDefinition field, string value) => Say(
        FindingCodes.BadCount, place, value,
        $"« {value} » n'est pas un nombre entier.",
        field.Required ? "Un nombre entier, positif ou nul." : "Un nombre entier, positif ou nul ; rien si le nombre n'est pas connu.");

    public static Finding BadYesNo(Place place, string value) => Say(
        FindingCodes.BadYesNo, place, value, $"« {value} » n'est ni oui ni non.", "oui ou non.");

    public static Finding BadYear(Place place, string value) => Say(
        FindingCodes.BadYear, place, value, $"« {value} » n'est pas une année.", "Une année sur quatre chiffres, par exemple 2021.");

    public static Finding BadDistrict(Place place, string value) => Say(
        FindingCodes.BadDistrict, place, value,
        $"« {value} » n'est pas un code de quartier prioritaire.", "QP et six caractères (jusqu'en 2023) ou QN, cinq caractères et une lettre (à partir de 2024) ; plusieurs codes séparés par « | ».");

    public static Finding TextTooLong(Place place, FieldDefinition field, int length, string start) => Say(
        FindingCodes.TextTooLong, place, start,
        $"« {field.Title} » compte {length} caractères.", $"{field.MaxLength ?? 32_767} caractères au plus.");

    public static Finding ErrorValue(Place place, string value) => Say(
        FindingCodes.ErrorValue, place, value,
        $"la formule donne l'erreur « {value} ».", "Une valeur : corrigez la formule ou remplacez-la par son résultat.");
}
