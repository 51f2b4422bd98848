using CrpvReporting.Domain;

namespace CrpvReporting.Report.Explanations;

/// <summary>The return of a centre that a figure counts.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Version">Version of the return.</param>
public sealed record ReturnSource(CodeEntry Centre, string File, int Version);
