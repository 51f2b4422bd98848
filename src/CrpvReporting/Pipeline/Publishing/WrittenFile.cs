namespace CrpvReporting.Pipeline.Publishing;

/// <summary>A file that was written, as the list of files has it.</summary>
/// <param name="Part">The part it belongs to.</param>
/// <param name="Path">Its place in the folder of the report, with « / ».</param>
/// <param name="Sha256">The digest of its bytes, in lowercase hexadecimal.</param>
public sealed record WrittenFile(ReportPart Part, string Path, string Sha256);
