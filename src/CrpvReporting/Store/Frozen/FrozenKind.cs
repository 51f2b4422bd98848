namespace CrpvReporting.Store.Frozen;

/// <summary>A kind of return that a frozen balance counts: read through a view of the current ones, which a frozen balance puts its own in place of.</summary>
/// <param name="Name">As <c>frozen_return.kind</c> has it.</param>
/// <param name="Table">The table of all versions, with <c>id</c>, <c>year</c> and <c>file_id</c>.</param>
/// <param name="View">The view of those that count.</param>
internal sealed record FrozenKind(string Name, string Table, string View)
{
    /// <summary>Every kind. A new one is a line here.</summary>
    public static IReadOnlyList<FrozenKind> All { get; } = [new("activities", "submission", "current_submission"), new("yearly_form", "submission", "current_yearly_form")];
}
