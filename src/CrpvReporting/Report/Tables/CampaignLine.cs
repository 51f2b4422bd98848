using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>What is known of one centre's return in the campaign of a year.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="State">Where its return stands.</param>
public sealed record CampaignLine(CodeEntry Centre, CampaignState State)
{
    /// <summary>The version that counts; null when there is none.</summary>
    public int? Version { get; init; }

    /// <summary>When the last file came, accepted or refused, UTC; null when none did.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Why the last file was refused, its first errors; none when it was not.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Whether the last file was refused: a version before it may count.</summary>
    public bool LastWasRefused { get; init; }

    /// <summary>How many files would replace the version that counts, and wait for someone to agree.</summary>
    public int ToAgree { get; init; }

    /// <summary>How many doubts nobody answered.</summary>
    public int ToConfirm { get; init; }

    /// <summary>Whether its yearly form counts; null where none was asked for.</summary>
    public bool? HasForm { get; init; }

    /// <summary>Whether someone has to be written to.</summary>
    public bool NeedsReminder => State != CampaignState.Received || LastWasRefused || ToAgree > 0 || ToConfirm > 0;
}
