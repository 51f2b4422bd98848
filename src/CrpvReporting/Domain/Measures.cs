namespace CrpvReporting.Domain;

/// <summary>What is summed.</summary>
/// <param name="HalfDays">Half-days, each centre's claim (« brut »).</param>
/// <param name="Activities">Lines: sessions delivered.</param>
/// <param name="ReportedParticipants">Participations of the lines that report them.</param>
/// <param name="LinesReporting">How many lines report their participants.</param>
public readonly record struct Measures(HalfDays HalfDays, int Activities, long ReportedParticipants, int LinesReporting)
{
    /// <summary>Participations; null when no line reports any, which is not zero.</summary>
    public long? Participants => LinesReporting == 0 ? null : ReportedParticipants;

    /// <summary>What one line adds to a sum.</summary>
    public static Measures Of(Activity line) => new(line.HalfDays, 1, line.Participants ?? 0, line.Participants is null ? 0 : 1);

    public static Measures operator +(Measures left, Measures right) => new(
        left.HalfDays + right.HalfDays,
        left.Activities + right.Activities,
        left.ReportedParticipants + right.ReportedParticipants,
        left.LinesReporting + right.LinesReporting);

    public static Measures Add(Measures left, Measures right) => left + right;
}
