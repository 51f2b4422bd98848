using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Explanations;

/// <summary>The claims of an event of one day that several centres declare.</summary>
/// <param name="Event">The event.</param>
/// <param name="Claims">One claim a centre, in the order of the list.</param>
public sealed record SharedClaims(SharedEvent Event, IReadOnlyList<EventClaim> Claims)
{
    /// <summary>What the net total leaves out.</summary>
    public HalfDays Double => HalfDays.FromHalves(Claims.Where(claim => !claim.Counts).Sum(claim => claim.HalfDays.Halves));

    /// <summary>The events that several centres claim, by day then in the order in which they were first met.</summary>
    public static IReadOnlyList<SharedClaims> Of(IEnumerable<BalanceCell> cells) =>
    [
        .. cells.Where(cell => cell.Event is not null).GroupBy(cell => cell.Event!.Value)
            .Select(group => new SharedClaims(group.Key, ClaimsOf(group)))
            .Where(shared => shared.Claims.Count > 1)
            .OrderBy(shared => shared.Event.Day).ThenBy(shared => shared.Event.Id),
    ];

    private static List<EventClaim> ClaimsOf(IEnumerable<BalanceCell> cells)
    {
        var claims = cells.GroupBy(cell => cell.Centre)
            .Select(group => new EventClaim(group.Key, HalfDays.FromHalves(group.Sum(cell => cell.Measures.HalfDays.Halves)), Counts: false))
            .OrderBy(claim => claim.Centre.Index)
            .ToList();
        var largest = claims.MaxBy(claim => claim.HalfDays.Halves)!;
        return claims.ConvertAll(claim => claim with { Counts = claim == largest });
    }
}
