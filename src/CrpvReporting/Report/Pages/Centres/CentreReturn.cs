using CrpvReporting.Aggregate;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>What a centre is told of its own return: its page, its workbook and its message are made of it.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Own">The year as if the centre were alone.</param>
/// <param name="Place">Where it stands in the network, without anything of another centre.</param>
/// <param name="Mix">Its mix against the network's, likewise.</param>
public sealed record CentreReturn(CodeEntry Centre, YearBalance Own, ReportTable Place, ReportTable Mix)
{
    /// <summary>The return of activities that counts; null when none was accepted.</summary>
    public ReceivedFile? Activities { get; init; }

    /// <summary>The yearly form that counts; null when none was accepted.</summary>
    public ReceivedFile? Form { get; init; }

    /// <summary>The last file, when it was refused and none was accepted since.</summary>
    public RefusedFile? Refused { get; init; }

    /// <summary>What was in the files and not read as activities: a total, a notice, a column of the centre's own.</summary>
    public IReadOnlyList<string> LeftAside { get; init; } = [];

    /// <summary>What was read in another form than it was written.</summary>
    public IReadOnlyList<string> ReadOtherwise { get; init; } = [];

    /// <summary>What is doubtful and has no answer yet.</summary>
    public IReadOnlyList<string> ToConfirm { get; init; } = [];

    /// <summary>What was doubtful and has its answer.</summary>
    public IReadOnlyList<AnsweredDoubt> Answered { get; init; } = [];

    public int Year => Own.Year;

    /// <summary>Whether nothing of the centre counts for the year.</summary>
    public bool IsMissing => Activities is null && Form is null;

    /// <summary>Whether activities are expected: a year may have yearly forms only.</summary>
    public bool AsksActivities { get; init; } = true;

    /// <summary>Whether the return of activities is still awaited.</summary>
    public bool AwaitsActivities => AsksActivities && Activities is null;
}
