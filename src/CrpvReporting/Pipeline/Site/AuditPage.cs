using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Site;

/// <summary>A page of the audit log.</summary>
/// <param name="Entries">Its entries, the latest first.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Pages">How many pages there are: one at least.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, int Count, int Number, int Pages);
