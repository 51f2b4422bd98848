using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>The total of a balance.</summary>
/// <param name="Measures">Sums over the lines kept, each line once.</param>
/// <param name="NetHalfDays">Half-days where an event that several centres claim counts once, with the largest claim.</param>
/// <param name="Centres">How many centres have a line in it.</param>
public sealed record BalanceTotal(Measures Measures, HalfDays NetHalfDays, int Centres);
