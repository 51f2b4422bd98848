using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>A file that was handed in, and what is said of it.</summary>
/// <param name="Upload">The file.</param>
/// <param name="Receipts">One per sheet of data; none as long as it waits for its turn, nor of one that was withdrawn.</param>
public sealed record ShownUpload(Upload Upload, IReadOnlyList<Receipt> Receipts)
{
    /// <summary>How many files wait before it.</summary>
    public int Ahead { get; init; }

    /// <summary>The bytes as they were received; null when they are no longer kept.</summary>
    public string? Original { get; init; }

    /// <summary>What it would replace, for whoever confirms it: they confirm against that.</summary>
    public string Replaces => ReplacedVersions.Of(Receipts);

    public IReadOnlyList<Finding> Findings => [.. Receipts.SelectMany(receipt => receipt.Findings)];
}
