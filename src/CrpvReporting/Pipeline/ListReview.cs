using CrpvReporting.Aggregate.Release;
using CrpvReporting.Schema.Editing;

namespace CrpvReporting.Pipeline;

/// <summary>What an edit of a code list would do, or did.</summary>
/// <param name="Edit">The edit, tidied.</param>
/// <param name="Faults">Why it cannot be kept; none when it can.</param>
/// <param name="Effects">What it changes in balances already received; null when it cannot be kept.</param>
public sealed record ListReview(ListEdit Edit, IReadOnlyList<ListFault> Faults, ListEffects? Effects)
{
    public bool MayBeKept => Faults.Count == 0;
}
