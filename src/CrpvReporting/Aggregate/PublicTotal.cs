using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>Participants of one public.</summary>
/// <param name="Public">The public.</param>
/// <param name="Participants">Participations; null when no line reports this public.</param>
/// <param name="Lines">How many lines report it.</param>
public sealed record PublicTotal(CodeEntry Public, long? Participants, int Lines)
{
    /// <summary>The total of each public of the list, from what each centre reports.</summary>
    public static IReadOnlyList<PublicTotal> Of(IEnumerable<CodeEntry> publics, IReadOnlyList<CentrePublic> reported) =>
    [
        .. publics.Select(entry => reported.Where(part => part.Public == entry).ToList() is { Count: > 0 } parts
            ? new PublicTotal(entry, parts.Sum(part => part.Participants), parts.Sum(part => part.Lines))
            : new PublicTotal(entry, null, 0)),
    ];
}
