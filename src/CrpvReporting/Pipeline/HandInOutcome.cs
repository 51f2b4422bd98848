namespace CrpvReporting.Pipeline;

/// <summary>What became of a file that was handed in.</summary>
/// <param name="Receipts">One per sheet of data.</param>
/// <param name="IsHeld">Whether it has no fault, and nothing was stored because it may not replace what it would.</param>
public sealed record HandInOutcome(IReadOnlyList<Receipt> Receipts, bool IsHeld);
