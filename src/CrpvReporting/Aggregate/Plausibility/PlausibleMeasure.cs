namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>Which sum is far from last year's.</summary>
public enum PlausibleMeasure
{
    /// <summary>Half-days, all perimeters, each line counted.</summary>
    HalfDays,

    /// <summary>Lines: sessions delivered.</summary>
    Lines,

    /// <summary>Participations of the lines that report them.</summary>
    Participants,
}
