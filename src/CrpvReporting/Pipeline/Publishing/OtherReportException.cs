namespace CrpvReporting.Pipeline.Publishing;

/// <summary>A part of a report was to be written among the files of another one.</summary>
/// <param name="found">What the folder holds, in French.</param>
public sealed class OtherReportException(string found) : Exception($"The folder holds another report: {found}")
{
    /// <summary>What the folder holds, in French.</summary>
    public string Found { get; } = found;
}
