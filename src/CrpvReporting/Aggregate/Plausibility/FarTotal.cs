namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>A sum that is far from the centre's last year.</summary>
/// <param name="Measure">What is summed.</param>
/// <param name="Month">1 to 12; null for the whole year.</param>
/// <param name="LastYear">Last year's sum.</param>
/// <param name="ThisYear">This return's sum.</param>
public sealed record FarTotal(PlausibleMeasure Measure, int? Month, decimal LastYear, decimal ThisYear);
