namespace CrpvReporting.Domain;

/// <summary>A kind of finding, the same for every file: what documentation and scripts refer to.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">Whether it refuses the return.</param>
/// <param name="Title">Short French title.</param>
/// <param name="Explanation">When it is found, and what to do, in French.</param>
public sealed record FindingKind(string Code, Severity Severity, string Title, string Explanation);
