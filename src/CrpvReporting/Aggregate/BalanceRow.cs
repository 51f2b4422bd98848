using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>One row of a balance.</summary>
/// <param name="Keys">Its value on each dimension of the question.</param>
/// <param name="Measures">Its sums.</param>
/// <param name="Centres">How many centres have a line in it.</param>
public sealed record BalanceRow(IReadOnlyList<DimensionValue> Keys, Measures Measures, int Centres);
