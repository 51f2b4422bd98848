using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Comparison;

/// <summary>A closed row of a list and the one that took its place.</summary>
/// <param name="From">The closed row.</param>
/// <param name="To">The row in force.</param>
public sealed record Replacement(CodeEntry From, CodeEntry To);
