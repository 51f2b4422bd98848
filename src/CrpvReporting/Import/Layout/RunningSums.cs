namespace CrpvReporting.Import.Layout;

/// <summary>The sums of the lines read so far, whole and since the last total: what a totals row should say.</summary>
internal sealed class RunningSums
{
    private decimal halfDays;
    private decimal participants;
    private decimal halfDaysSinceTotal;
    private decimal participantsSinceTotal;

    /// <summary>Lines so far.</summary>
    public int Lines { get; private set; }

    /// <summary>False when a line could not be read: no total can be judged.</summary>
    public bool AreKnown { get; private set; } = true;

    public decimal HalfDays => halfDays;

    public decimal Participants => participants;

    /// <param name="lineHalfDays">Half-days of a line; null when they could not be read.</param>
    /// <param name="lineParticipants">Participants of the line; null when not reported.</param>
    public void Add(decimal? lineHalfDays, int? lineParticipants)
    {
        Lines++;
        AreKnown &= lineHalfDays is not null;
        halfDays += lineHalfDays ?? 0;
        halfDaysSinceTotal += lineHalfDays ?? 0;
        participants += lineParticipants ?? 0;
        participantsSinceTotal += lineParticipants ?? 0;
    }

    public void StartSection() => halfDaysSinceTotal = participantsSinceTotal = 0;

    public bool IsHalfDaysTotal(decimal total) => total == halfDays || total == halfDaysSinceTotal;

    public bool IsParticipantsTotal(decimal total) => total == participants || total == participantsSinceTotal;
}
