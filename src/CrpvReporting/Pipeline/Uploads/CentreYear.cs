using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>A year of a centre: what counts, what was sent, what waits.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Year">The year.</param>
/// <param name="Received">Every return of either kind, accepted or refused, the latest first.</param>
/// <param name="Uploads">Every file handed in to the site for it, the latest first; those that wait and say no year are of every year.</param>
/// <param name="Doubts">What is doubtful in the returns that count, answered or not.</param>
public sealed record CentreYear(
    CodeEntry Centre, int Year, IReadOnlyList<SubmissionRecord> Received, IReadOnlyList<Upload> Uploads, IReadOnlyList<ReturnDoubt> Doubts)
{
    /// <summary>The last day on which returns of that year are awaited; null when none was said.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Whether that day is over.</summary>
    public bool IsPast { get; init; }

    /// <summary>The return of activities that counts; null when none was accepted.</summary>
    public SubmissionRecord? Activities => Current(ReturnKind.Activities);

    /// <summary>The yearly form that counts; null when none was accepted.</summary>
    public SubmissionRecord? Form => Current(ReturnKind.YearlyForm);

    /// <summary>The last return received, when it was refused; null when nothing has to be sent again.</summary>
    public SubmissionRecord? Refused => Received is [{ Status: SubmissionStatus.Refused } last, ..] ? last : null;

    /// <summary>The files that wait for someone to agree, the latest first.</summary>
    public IReadOnlyList<Upload> ToConfirm => [.. Uploads.Where(upload => upload.State == UploadState.ToConfirm)];

    /// <summary>The files that wait for their turn, the latest first.</summary>
    public IReadOnlyList<Upload> Waiting => [.. Uploads.Where(upload => upload.IsWaiting)];

    public IReadOnlyList<ReturnDoubt> OpenDoubts => [.. Doubts.Where(doubt => doubt.Answer is null)];

    private SubmissionRecord? Current(ReturnKind kind) => Received.Where(received => received.Kind == kind && received.Version is not null).MaxBy(received => received.Version);
}
