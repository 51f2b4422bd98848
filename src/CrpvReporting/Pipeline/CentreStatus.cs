using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Where a centre stands for a year.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Current">The return that counts; null when none was accepted.</param>
/// <param name="Refused">The last attempt, when it was refused and nothing was accepted since; else null.</param>
/// <param name="Reasons">The first errors of that attempt.</param>
public sealed record CentreStatus(CodeEntry Centre, SubmissionRecord? Current, SubmissionRecord? Refused, IReadOnlyList<string> Reasons);
