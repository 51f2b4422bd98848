using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>Where a line was read.</summary>
/// <param name="Centre">The centre whose return it is in.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Sheet">Sheet; null for a csv.</param>
/// <param name="Version">Version of the return.</param>
public sealed record LineSource(CodeEntry Centre, string File, string Sha256, string? Sheet, int Version);
