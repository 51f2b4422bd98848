namespace CrpvReporting.Report.Tables;

/// <summary>A return that is not the same in two balances.</summary>
/// <param name="Centre">Code of the centre.</param>
/// <param name="IsForm">Whether it is the yearly form.</param>
/// <param name="Before">Version and file in the first balance; null when it has none.</param>
/// <param name="After">The same in the second.</param>
public sealed record MovedReturn(string Centre, bool IsForm, (int Version, string File)? Before, (int Version, string File)? After);
