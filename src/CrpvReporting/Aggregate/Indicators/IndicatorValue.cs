using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Indicators;

/// <summary>The value of an indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">Its value, unrounded (a share is a fraction); null when nobody reported what it needs, which is not zero.</param>
/// <param name="Centres">The centres that it counts, in the order of the list.</param>
public sealed record IndicatorValue(Indicator Indicator, decimal? Value, IReadOnlyList<Domain.CodeEntry> Centres);
