namespace CrpvReporting.SampleReturns;

/// <summary>A stretch of the year, up to its last day; it begins where the one before ends.</summary>
/// <param name="LastDay">Last day, included.</param>
/// <param name="Activity">Activity of a working day, 100 being an ordinary one.</param>
/// <param name="Remote">Probability that a session is held remotely.</param>
/// <param name="Hybrid">Probability that a session not held remotely is hybrid.</param>
internal sealed record Period(DateOnly LastDay, int Activity, double Remote, double Hybrid);
