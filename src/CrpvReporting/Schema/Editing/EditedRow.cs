namespace CrpvReporting.Schema.Editing;

/// <summary>A row of a code list as someone edited it. The last one of a code counts.</summary>
/// <param name="Id">Its rank among all edits, from 1.</param>
/// <param name="List">Name of the list.</param>
/// <param name="Code">The code.</param>
/// <param name="Columns">Its other columns by header; null: the code, added by an edit before and used by nobody, is withdrawn.</param>
/// <param name="Reason">Why, in the words of who edited it.</param>
/// <param name="At">When.</param>
public sealed record EditedRow(long Id, string List, string Code, IReadOnlyDictionary<string, string>? Columns, string Reason, DateTimeOffset At);
