namespace CrpvReporting.Schema.Editing;

/// <summary>What is wrong with an edit.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Column">The column at fault.</param>
/// <param name="Value">What was written there.</param>
/// <param name="Others">What it clashes with: codes or names.</param>
public sealed record ListFault(ListFaultKind Kind, string Column, string Value, IReadOnlyList<string> Others)
{
    public ListFault(ListFaultKind kind, string column, string value = "", string? other = null)
        : this(kind, column, value, other is null ? [] : [other])
    {
    }
}
