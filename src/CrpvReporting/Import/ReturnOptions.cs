using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>What is known of a file before the file itself is asked.</summary>
/// <param name="Centre">Code of the centre; null: from a column or the file name.</param>
/// <param name="Year">The year of the return; null: from a column or the file name.</param>
public sealed record ReturnOptions(string? Centre = null, int? Year = null)
{
    /// <summary>The name under which the file was sent, when it is kept under another one; null: its own.</summary>
    public string? FileName { get; init; }

    /// <summary>Headers that the user said the field of: they come before everything else.</summary>
    public IReadOnlyList<HeaderMatch> Told { get; init; } = [];

    /// <summary>What former returns taught about the headers of a centre; null: nothing is remembered.</summary>
    public Func<CodeEntry, IReadOnlyList<RememberedMatch>>? Memory { get; init; }
}
