namespace CrpvReporting.SampleReturns;

/// <summary>A value and how often it is drawn, relative to its neighbours.</summary>
internal readonly record struct Weighted<T>(T Value, int Weight);
