using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline;

/// <summary>What the sender is told of one sheet of a file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Sheet">Name of the sheet; null for a csv or an unreadable file.</param>
/// <param name="Centre">The centre; null when nothing says it.</param>
/// <param name="Year">The year; null when nothing says it.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Version">Version stored; null when refused, or only checked.</param>
/// <param name="Rows">Lines read; of a yearly form, the indicators.</param>
/// <param name="HalfDays">Half-days of these lines, all perimeters.</param>
/// <param name="Findings">What was found, in reading order.</param>
public sealed record Receipt(
    string File,
    string? Sheet,
    CodeEntry? Centre,
    int? Year,
    ReceiptStatus Status,
    int? Version,
    int Rows,
    HalfDays HalfDays,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What the sheet holds; activities when that could not be told.</summary>
    public ReturnKind Kind { get; init; }

    /// <summary>
    /// What the version changes in the one that it replaces; null for a first one. It is that of all sheets of the
    /// centre and year, and given once, on the first of them.
    /// </summary>
    public ReturnChange? Change { get; init; }

    /// <summary>What a yearly form changes in the one that it replaces, given once likewise; null for a first one, or activities.</summary>
    public IReadOnlyList<FormEdit>? FormChange { get; init; }

    /// <summary>Headers that were recognised otherwise than by the name or title of their field.</summary>
    public IReadOnlyList<HeaderMatch> HeaderMatches { get; init; } = [];
}
