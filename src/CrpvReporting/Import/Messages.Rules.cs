using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of lines and of the return as a whole.</summary>
internal static partial class Messages
{
    public static Finding DateOutsideYear(Place place, DateOnly date, int year) => Say(
        FindingCodes.DateOutsideYear, place, Day(date),
        $"{Day(date)} n'est pas en {year}.", $"Une date de {year}.");

    public static Finding EndBeforeStart(Place place, DateOnly start, DateOnly end) => Say(
        FindingCodes.EndBeforeStart, place, Day(end),
        $"la fin ({Day(end)}) précède le début ({Day(start)}).", $"Le {Day(start)} ou un jour suivant.");

    public static Finding PublicsAboveParticipants(Place place, long sum, int participants) => Say(
        FindingCodes.PublicsAboveParticipants, place, Text(participants),
        $"la somme des publics ({sum}) dépasse le nombre de participants ({participants}).", $"Au moins {sum} participants, ou des publics dont la somme ne dépasse pas {participants}.");

    /// <summary>Nearly all lines are of one other year: so is the return.</summary>
    public static Finding ReturnOfOtherYear(Place place, DateOnly first, int other, int year, int count, int lines) => Say(
        FindingCodes.DateOutsideYear, place, Day(first),
        $"{count} lignes sur {lines} sont datées de {other} : la remontée semble être celle de {other}, et non de {year}.",
        $"La remontée de {year}, ou l'année {other} indiquée dans le nom du fichier, la colonne « Année » ou --year.");

    public static Finding TooManyHalfDays(Place place, HalfDays halfDays, int days, int most) => Say(
        FindingCodes.TooManyHalfDays, place, Half(halfDays.Value),
        $"{Half(halfDays.Value)} demi-journées pour {(days == 1 ? "un seul jour" : $"{days} jours")}.",
        days == 1 ? $"{most} demi-journées au plus, une date de fin si l'activité dure plusieurs jours, ou une ligne par séance." : $"{most} demi-journées au plus, trois par jour.");

    public static Finding SameLine(Place place, int former, string? formerSheet) => Say(
        FindingCodes.SameLine, place, null,
        $"la même que la ligne {former}{(formerSheet is null ? "" : $" de la feuille {formerSheet}")}.",
        "Une seule des deux ; s'il y a eu deux séances, un intitulé ou une observation qui les distingue.");

    public static Finding DurationMismatch(Place place, int minutes, HalfDays halfDays, int days) => Say(
        FindingCodes.DurationMismatch, place, Text(minutes),
        $"{minutes} minutes pour {Half(halfDays.Value)} {(halfDays.Halves < 4 ? "demi-journée" : "demi-journées")}{(days == 1 ? "" : $" sur {days} jours")}.",
        "Une demi-journée jusqu'à 4 heures, deux au-delà dans la journée ; rien à changer si la durée et les demi-journées sont justes.");

    public static Finding DistrictGeneration(Place place, string code, bool isNew, int year) => Say(
        FindingCodes.DistrictGeneration, place, code,
        isNew ? $"« {code} » est un code de quartier en usage à partir de 2024, et la remontée est celle de {year}." : $"« {code} » est un code de quartier en usage jusqu'en 2023 (2024 outre-mer), et la remontée est celle de {year}.",
        isNew ? $"Le code de {year} : QP et six caractères." : $"Le code de {year} : QN, cinq caractères et une lettre.");

    public static Finding ThemeRepeated(Place place, CodeEntry theme) => Say(
        FindingCodes.ThemeRepeated, place, theme.Code,
        $"{theme.Code} est déjà la thématique principale.", "Une autre thématique, ou une cellule vide.");
}
