namespace CrpvReporting.Aggregate.Series;

/// <summary>One value of a dimension, or the total, over the years of a series.</summary>
/// <param name="Keys">Its value on each dimension; none for the total.</param>
/// <param name="HalfDays">Half-days of each year; null where nobody sent any, or where the code was not in use.</param>
public sealed record SeriesRow(IReadOnlyList<DimensionValue> Keys, IReadOnlyList<decimal?> HalfDays);
