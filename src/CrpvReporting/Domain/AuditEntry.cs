namespace CrpvReporting.Domain;

/// <summary>Who did what on the site, and when.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="AccessId">Number of the access; null when nobody was signed in.</param>
/// <param name="Label">Whose access it is; null likewise.</param>
/// <param name="Action">What was done: a name of <see cref="AuditAction"/>.</param>
/// <param name="Subject">On what: « ARA 2021 », the name of a list; null when the action says it.</param>
/// <param name="Detail">What else is worth knowing; null for nothing.</param>
public sealed record AuditEntry(DateTimeOffset At, long? AccessId, string? Label, string Action, string? Subject, string? Detail);
