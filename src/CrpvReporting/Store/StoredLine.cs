using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>A line of a current return, with where it was read.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Sheet">Sheet; null for a csv.</param>
/// <param name="Version">Version of the return.</param>
/// <param name="Activity">The line, its row included.</param>
public sealed record StoredLine(CodeEntry Centre, string File, string Sha256, string? Sheet, int Version, Activity Activity);
