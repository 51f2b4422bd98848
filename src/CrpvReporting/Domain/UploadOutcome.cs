namespace CrpvReporting.Domain;

/// <summary>What became of a file that was handed in.</summary>
public enum UploadOutcome
{
    Accepted,
    AcceptedWithWarnings,
    Refused,

    /// <summary>The same bytes were accepted before: nothing was stored.</summary>
    Unchanged,
}
