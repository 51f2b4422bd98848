namespace CrpvReporting.Pipeline;

/// <summary>What became of a sheet of a file that was checked or imported.</summary>
public enum ReceiptStatus
{
    Accepted,
    AcceptedWithWarnings,
    Refused,

    /// <summary>The same bytes were accepted before: nothing was done.</summary>
    Unchanged,
}
