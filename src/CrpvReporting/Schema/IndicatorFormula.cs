namespace CrpvReporting.Schema;

/// <summary>How an indicator is computed (column <c>calcul</c> of <c>Schema/Lists/indicators.csv</c>).</summary>
public enum IndicatorFormula
{
    /// <summary>Half-days, each centre's claim.</summary>
    GrossHalfDays,

    /// <summary>Half-days, a shared event once.</summary>
    NetHalfDays,

    /// <summary>Lines.</summary>
    Lines,

    /// <summary>Distinct action references, centre by centre.</summary>
    References,

    /// <summary>Lines without an action reference.</summary>
    LinesWithoutReference,

    /// <summary>Participations of the lines that report them.</summary>
    Participations,

    /// <summary>Share of lines that report their participations.</summary>
    ReportingShare,

    /// <summary>Centres with an accepted return.</summary>
    CountedCentres,

    /// <summary>Centres valid that year, and whoever sent a return.</summary>
    ExpectedCentres,

    /// <summary>Gross half-days per centre counted.</summary>
    MeanPerCentre,

    /// <summary>Median of the gross half-days of the centres counted.</summary>
    MedianPerCentre,

    /// <summary>Share of the gross half-days that were held remotely.</summary>
    RemoteShare,

    /// <summary>Gross half-days outside the headline perimeter.</summary>
    OtherPerimeter,

    /// <summary>Sum of what the yearly forms declare.</summary>
    YearlyForm,
}
