using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Where a centre stands for a year.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Current">The return that counts; null when none was accepted.</param>
/// <param name="Refused">The last attempt, when it was refused and nothing was accepted since; else null.</param>
/// <param name="Reasons">The first errors of that attempt.</param>
public sealed record CentreStatus(CodeEntry Centre, SubmissionRecord? Current, SubmissionRecord? Refused, IReadOnlyList<string> Reasons)
{
    /// <summary>The yearly form that counts; null when none was accepted.</summary>
    public SubmissionRecord? Form { get; init; }

    /// <summary>The last attempt to send a yearly form, when it was refused and none was accepted since; else null.</summary>
    public SubmissionRecord? FormRefused { get; init; }

    /// <summary>The first errors of that attempt.</summary>
    public IReadOnlyList<string> FormReasons { get; init; } = [];

    /// <summary>How many doubts of the return that counts nobody has answered yet.</summary>
    public int ToConfirm { get; init; }
}
