using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Diff;

/// <summary>What is added to some sums to make others; every part may be negative.</summary>
/// <param name="Halves">Halves of half-days.</param>
/// <param name="Activities">Lines.</param>
/// <param name="Participants">Participations of the lines that report them.</param>
/// <param name="LinesReporting">Lines that report their participants.</param>
public readonly record struct MeasureChange(long Halves, int Activities, long Participants, int LinesReporting)
{
    public bool IsNone => this == default;

    public static MeasureChange Between(Measures before, Measures after) => new(
        after.HalfDays.Halves - before.HalfDays.Halves,
        after.Activities - before.Activities,
        after.ReportedParticipants - before.ReportedParticipants,
        after.LinesReporting - before.LinesReporting);

    /// <summary>The sums that this makes of others.</summary>
    public Measures ApplyTo(Measures before) => new(
        HalfDays.FromHalves(before.HalfDays.Halves + Halves),
        before.Activities + Activities,
        before.ReportedParticipants + Participants,
        before.LinesReporting + LinesReporting);

    public static MeasureChange operator +(MeasureChange left, MeasureChange right) => new(
        left.Halves + right.Halves, left.Activities + right.Activities, left.Participants + right.Participants, left.LinesReporting + right.LinesReporting);

    public static MeasureChange Add(MeasureChange left, MeasureChange right) => left + right;
}
