namespace CrpvReporting.Pipeline.Backups;

/// <summary>Something wrong in a backup.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">The file, by its place in the backup.</param>
/// <param name="Detail">What the store says of it, in French; null where the kind says it all.</param>
public sealed record BackupFault(BackupFaultKind Kind, string Path, string? Detail = null);
