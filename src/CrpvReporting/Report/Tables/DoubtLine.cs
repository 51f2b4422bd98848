using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>Something doubtful in a return that counts.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Name">Its name: « ARA/empty_month/1 ».</param>
/// <param name="Finding">What is doubtful.</param>
/// <param name="Answer">The answer; null as long as nobody gave one.</param>
public sealed record DoubtLine(CodeEntry Centre, string Name, Finding Finding, Confirmation? Answer);
