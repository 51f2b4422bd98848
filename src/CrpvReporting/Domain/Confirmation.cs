namespace CrpvReporting.Domain;

/// <summary>The answer to something doubtful in a return.</summary>
/// <param name="Doubt">Which doubt, by its digest (<see cref="DoubtDigest"/>).</param>
/// <param name="Reason">The answer, as the analyst wrote it.</param>
/// <param name="ConfirmedAt">When, UTC.</param>
public sealed record Confirmation(string Doubt, string Reason, DateTimeOffset ConfirmedAt);
