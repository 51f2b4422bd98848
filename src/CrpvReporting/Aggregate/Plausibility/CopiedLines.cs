using CrpvReporting.Aggregate.Changes;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>Neighbouring lines that say what lines of last year said.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them, on the same sheet.</param>
/// <param name="Count">How many lines.</param>
public sealed record CopiedLines(PlacedLine First, PlacedLine Last, int Count);
