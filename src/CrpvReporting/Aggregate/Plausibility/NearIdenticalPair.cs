using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>A line of this return and a line of another centre's that are nearly the same.</summary>
public sealed record NearIdenticalPair(PlacedLine Here, OtherCentreLine There);
