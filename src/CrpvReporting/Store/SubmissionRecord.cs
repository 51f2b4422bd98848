using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>A return as the store keeps it.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="File">Name of the file received.</param>
/// <param name="Sha256">SHA-256 of the file, in lower-case hexadecimal.</param>
/// <param name="Centre">The centre; null for a refused return that names none.</param>
/// <param name="Year">The year; null for a refused return that names none.</param>
/// <param name="Version">1, 2, 3… of that centre and year; null when refused.</param>
/// <param name="Status">What became of it.</param>
/// <param name="ReceivedAt">When, UTC.</param>
/// <param name="Lines">Lines read.</param>
/// <param name="HalfDays">Half-days of these lines, all perimeters.</param>
/// <param name="Errors">Findings that refuse it.</param>
public sealed record SubmissionRecord(
    long Id,
    string File,
    string Sha256,
    CodeEntry? Centre,
    int? Year,
    int? Version,
    SubmissionStatus Status,
    DateTimeOffset ReceivedAt,
    int Lines,
    HalfDays HalfDays,
    int Errors)
{
    /// <summary>What it is: activities or a yearly form.</summary>
    public ReturnKind Kind { get; init; }

    /// <summary>The number under which its file was handed in to the site; null when it came otherwise.</summary>
    public string? HandedInAs { get; init; }

    /// <summary>The number in the store of its first line, the others following; null when no line is kept.</summary>
    internal long? FirstLine { get; init; }
}
