namespace CrpvReporting.Pipeline.Questions;

/// <summary>What is asked of a series.</summary>
/// <param name="BaseYear">The year of index 100; null for no index.</param>
/// <param name="Rates">Whether annual rates are asked for.</param>
public sealed record SeriesRequest(int? BaseYear, bool Rates);
