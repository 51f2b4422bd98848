using CrpvReporting.Aggregate.Explanations;

namespace CrpvReporting.Aggregate;

/// <summary>The lines that a number adds up, and what each counts for: whoever shows the lines can compute the number again.</summary>
/// <param name="Measure">What a line counts for.</param>
/// <param name="Where">Which lines count: those that every filter keeps, the perimeter included.</param>
public sealed record LineSum(LineMeasure Measure, IReadOnlyList<DimensionFilter> Where);
