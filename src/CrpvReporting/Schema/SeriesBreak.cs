namespace CrpvReporting.Schema;

/// <summary>A year from which an indicator is no longer comparable with the years before.</summary>
/// <param name="Year">The first year that is counted the new way.</param>
/// <param name="Reason">Why, in French.</param>
public sealed record SeriesBreak(int Year, string Reason);
