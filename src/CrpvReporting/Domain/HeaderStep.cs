namespace CrpvReporting.Domain;

/// <summary>How the header of a column was recognised.</summary>
public enum HeaderStep
{
    /// <summary>The user said which field it is.</summary>
    Told,

    /// <summary>The name or title of the field.</summary>
    Exact,

    /// <summary>Another header that the schema accepts.</summary>
    Synonym,

    /// <summary>As in a former return of the centre.</summary>
    Remembered,

    /// <summary>Nothing else is so near.</summary>
    NearMiss,
}
