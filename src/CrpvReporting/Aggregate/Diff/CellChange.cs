using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Diff;

/// <summary>A cell whose sums differ between two balances.</summary>
/// <param name="Cell">The cell as the second has it; as the first has it when the second has none.</param>
/// <param name="Change">What is added to the sums of the first.</param>
public sealed record CellChange(BalanceCell Cell, MeasureChange Change);
