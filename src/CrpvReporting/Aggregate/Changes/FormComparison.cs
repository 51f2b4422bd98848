using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>What a new version of a yearly form changes in the one that it replaces.</summary>
public static class FormComparison
{
    /// <summary>The indicators that are not declared alike, in the order of the list.</summary>
    public static IReadOnlyList<FormEdit> Of(IReadOnlyDictionary<CodeEntry, decimal> former, IReadOnlyDictionary<CodeEntry, decimal> current) =>
    [
        .. former.Keys.Union(current.Keys)
            .OrderBy(indicator => indicator.Index)
            .Select(indicator => new FormEdit(indicator, ValueIn(former, indicator), ValueIn(current, indicator)))
            .Where(edit => edit.Before != edit.After),
    ];

    private static decimal? ValueIn(IReadOnlyDictionary<CodeEntry, decimal> values, CodeEntry indicator) =>
        values.TryGetValue(indicator, out var value) ? value : null;
}
