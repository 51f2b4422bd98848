using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>A line of a return with the sheet it stands on; its row is its own.</summary>
/// <param name="Sheet">Sheet name; null for a csv.</param>
/// <param name="Activity">The line.</param>
public sealed record PlacedLine(string? Sheet, Activity Activity);
