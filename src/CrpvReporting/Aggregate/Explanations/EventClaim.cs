using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Explanations;

/// <summary>What one centre claims of a shared event.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="HalfDays">Its claim.</param>
/// <param name="Counts">Whether it is the one that counts: the largest, the first in the order of the list among equals.</param>
public sealed record EventClaim(CodeEntry Centre, HalfDays HalfDays, bool Counts);
