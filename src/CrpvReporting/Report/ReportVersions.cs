namespace CrpvReporting.Report;

/// <summary>What a report was made from, and with.</summary>
/// <param name="Data">Digest of the returns counted.</param>
/// <param name="Program">Version of the program.</param>
/// <param name="Schema">Version of the schema of returns.</param>
/// <param name="Lists">Digest of the code lists.</param>
public sealed record ReportVersions(string Data, string Program, string Schema, string Lists);
