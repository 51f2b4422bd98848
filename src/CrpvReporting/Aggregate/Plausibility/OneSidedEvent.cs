using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>
/// Shared events claimed by one side only. Either this return names another centre as co-organiser of an event, that
/// centre's return of the year is in the store, and has no line with the event; or the other way round. Identifiers are
/// compared to the letter, as the net total does.
/// </summary>
/// <remarks>Source: «a shared event claimed by one side only», rules for reading a return. A centre that has not sent its return yet is not asked.</remarks>
public static class OneSidedEvent
{
    /// <summary>One claim for each event and other centre: this return's first, in its order, then the others', in theirs.</summary>
    /// <param name="centre">The centre of the return.</param>
    /// <param name="lines">Its lines; enumerated once.</param>
    /// <param name="received">The other centres whose returns are in the store.</param>
    /// <param name="others">The lines of those returns that name an event; enumerated once.</param>
    public static IReadOnlyList<OneSidedClaim> Find(
        CodeEntry centre, IEnumerable<PlacedLine> lines, IEnumerable<CodeEntry> received, IEnumerable<OtherCentreLine> others)
    {
        var asked = received.ToHashSet();
        var here = new HashSet<string>(StringComparer.Ordinal);
        var claims = new List<OneSidedClaim>();
        foreach (var line in lines.Where(line => line.Activity.EventId is not null))
        {
            here.Add(line.Activity.EventId!);
            claims.AddRange(line.Activity.CoOrganisers.Where(other => other != centre && asked.Contains(other))
                .Select(other => new OneSidedClaim(line.Activity.EventId!, other, line, null)));
        }

        var there = new HashSet<(string EventId, CodeEntry Centre)>();
        foreach (var line in others.Where(line => line.EventId is not null))
        {
            there.Add((line.EventId!, line.Centre));
            if (line.CoOrganisers.Contains(centre) && !here.Contains(line.EventId!))
                claims.Add(new OneSidedClaim(line.EventId!, line.Centre, null, line));
        }

        return [.. claims.Where(claim => claim.Here is null || !there.Contains((claim.EventId, claim.Other))).DistinctBy(claim => (claim.EventId, claim.Other))];
    }
}
