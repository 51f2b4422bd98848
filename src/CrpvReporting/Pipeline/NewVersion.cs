using CrpvReporting.Aggregate.Changes;

namespace CrpvReporting.Pipeline;

/// <summary>The version that a return is, or would be.</summary>
/// <param name="Number">1, 2, 3… of its kind, centre and year.</param>
/// <param name="Change">What it changes in the version that it replaces; null for a first one, or a yearly form.</param>
internal sealed record NewVersion(int Number, ReturnChange? Change)
{
    /// <summary>What a yearly form changes in the one that it replaces; null for a first one, or activities.</summary>
    public IReadOnlyList<FormEdit>? FormChange { get; init; }
}
