using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>An indicator that two versions of a yearly form do not declare alike.</summary>
/// <param name="Indicator">Row of the list of indicators.</param>
/// <param name="Before">What the former version declares; null: nothing, which is not zero.</param>
/// <param name="After">What the new one declares; null: nothing.</param>
public sealed record FormEdit(CodeEntry Indicator, decimal? Before, decimal? After);
