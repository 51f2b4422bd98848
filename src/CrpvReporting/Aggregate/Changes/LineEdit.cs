namespace CrpvReporting.Aggregate.Changes;

/// <summary>A line that both versions of a return have, and that says something else in the second.</summary>
public sealed record LineEdit(PlacedLine Former, PlacedLine Current);
