using CrpvReporting.Domain;

namespace CrpvReporting.Report;

/// <summary>How far the figures of a report are settled, and of when their data are.</summary>
/// <param name="Frozen">The frozen balance that it is the report of; null for the balance as it is now, which is provisional.</param>
/// <param name="Revises">The last frozen balance of the year, when the figures are no longer its own; null when they are, or when there is none.</param>
/// <param name="LastReceived">The day on which the last return counted was received, UTC; null when none is.</param>
public sealed record ReportStatus(FrozenBalance? Frozen, FrozenBalance? Revises, DateOnly? LastReceived)
{
    /// <summary>The shorthand of the figures: « [p] » provisional, « [r] » revised since they were published; null when they are settled.</summary>
    public string? Shorthand => Frozen is not null ? null : Revises is null ? "[p]" : "[r]";
}
