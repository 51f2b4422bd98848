namespace CrpvReporting.Aggregate.Explanations;

/// <summary>What a line counts for in an explained figure.</summary>
public enum LineMeasure
{
    /// <summary>Its half-days.</summary>
    HalfDays,

    /// <summary>Its half-days, or nothing when another centre's claim counts for its event.</summary>
    NetHalfDays,

    /// <summary>One.</summary>
    Lines,

    /// <summary>One when it is the first of its action reference in its centre.</summary>
    References,

    /// <summary>One when it gives no action reference.</summary>
    LinesWithoutReference,

    /// <summary>Its participations, when it reports them.</summary>
    Participations,

    /// <summary>One when it reports its participations.</summary>
    LinesReporting,

    /// <summary>One when it is the first of its centre.</summary>
    Centres,
}
