namespace CrpvReporting.Schema.Editing;

/// <summary>What someone wants to make of a row of a code list.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Code">The code: of a row that is there, or a new one.</param>
/// <param name="Columns">Its other columns by header; null: withdraw it.</param>
/// <param name="Reason">Why: kept with the edit.</param>
public sealed record ListEdit(string List, string Code, IReadOnlyDictionary<string, string>? Columns, string Reason)
{
    /// <summary>Whether a row of that code must not be there yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>The last edit of the row that its author had seen, 0 for none: an edit over one that was not seen is refused. Null: not asked.</summary>
    public long? Seen { get; init; }
}
