namespace CrpvReporting.Import.Reading;

/// <summary>
/// A file that cannot be read at all or to its end: damaged, protected, of an unknown format. Caught where a file is
/// received, and said as a finding.
/// </summary>
public sealed class UnreadableFileException(UnreadableReason reason, string detail, Exception? inner = null)
    : Exception(detail, inner)
{
    public UnreadableReason Reason { get; } = reason;

    /// <summary>Technical detail in French, part of the message to the centre.</summary>
    public string Detail { get; } = detail;
}
