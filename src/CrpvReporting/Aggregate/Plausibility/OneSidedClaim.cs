using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>A shared event that one of two returns has, and that names the other centre.</summary>
/// <param name="EventId">The identifier of the event.</param>
/// <param name="Other">The other centre.</param>
/// <param name="Here">The first line of this return that has it; null when only the other return has it.</param>
/// <param name="There">The first line of the other return that has it; null when only this return has it.</param>
public sealed record OneSidedClaim(string EventId, CodeEntry Other, PlacedLine? Here, OtherCentreLine? There);
