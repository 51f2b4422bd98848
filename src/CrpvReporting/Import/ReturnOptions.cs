namespace CrpvReporting.Import;

/// <summary>What the user says of a file, before the file itself is asked.</summary>
/// <param name="Centre">Code of the centre; null: from a column or the file name.</param>
/// <param name="Year">The year of the return; null: from a column or the file name.</param>
public sealed record ReturnOptions(string? Centre = null, int? Year = null);
