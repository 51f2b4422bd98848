using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline;

/// <summary>What changed between two balances of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Before">The first balance; null: the current one.</param>
/// <param name="After">The second.</param>
/// <param name="Returns">The returns that are not the same, in the order of the centres.</param>
/// <param name="Figures">The figures that moved.</param>
public sealed record BalanceMoves(int Year, FrozenBalance? Before, FrozenBalance? After, IReadOnlyList<ReturnMove> Returns, IReadOnlyList<FigureMove> Figures);
