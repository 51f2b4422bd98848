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
}
