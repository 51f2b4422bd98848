using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline;

/// <summary>What became of a balance that was to be frozen.</summary>
/// <param name="Frozen">The balance kept; null when something stands in the way.</param>
/// <param name="Items">What was found, with the reasons accepted.</param>
public sealed record FreezeOutcome(FrozenBalance? Frozen, IReadOnlyList<GateItem> Items);
