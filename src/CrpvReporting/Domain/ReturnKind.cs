namespace CrpvReporting.Domain;

/// <summary>What a centre sends up for a year. Each kind has its own versions: one never replaces the other.</summary>
public enum ReturnKind
{
    /// <summary>The lines of its activity.</summary>
    Activities,

    /// <summary>Its yearly form (« fiche annuelle »): figures of the whole year that no line carries.</summary>
    YearlyForm,
}
