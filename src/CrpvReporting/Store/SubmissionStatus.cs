namespace CrpvReporting.Store;

/// <summary>What became of a return.</summary>
public enum SubmissionStatus
{
    Accepted,
    AcceptedWithWarnings,
    Refused,
}
