namespace CrpvReporting.Domain;

/// <summary>A header that an accepted return taught about a centre: its next file is read the same way.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Match">The header, its field, and how it was recognised the first time.</param>
/// <param name="File">Name of the file that taught it.</param>
/// <param name="Year">Year of that return.</param>
public sealed record RememberedMatch(CodeEntry Centre, HeaderMatch Match, string File, int Year);
