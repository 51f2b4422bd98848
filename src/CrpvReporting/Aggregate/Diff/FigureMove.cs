using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Diff;

/// <summary>A published figure that differs between two balances.</summary>
/// <param name="Indicator">What it measures.</param>
/// <param name="Dimension">The dimension whose row it is in; null for a national figure.</param>
/// <param name="Value">The value of that row.</param>
/// <param name="From">The figure in the first balance; null when it has none.</param>
/// <param name="To">The figure in the second.</param>
/// <param name="Contributions">
/// What each centre adds to the difference, the largest first: their sum is the difference. Null for a figure that does not split by
/// centre: net (an event of several centres counts once), means, medians, shares, and what the list of centres alone says.
/// </param>
public sealed record FigureMove(
    Indicator Indicator, Dimension? Dimension, DimensionValue Value, decimal? From, decimal? To, IReadOnlyList<Contribution>? Contributions)
{
    /// <summary>The difference; a figure that nobody reports adds nothing.</summary>
    public decimal Difference => (To ?? 0) - (From ?? 0);
}
