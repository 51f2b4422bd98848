using CrpvReporting.Aggregate.Release;
using CrpvReporting.Schema;
using CrpvReporting.Schema.Editing;
using CrpvReporting.Store;
using CrpvReporting.Store.Release;

namespace CrpvReporting.Pipeline;

/// <summary>
/// Edits rows of the code lists over those that the program ships: adds, changes, closes, withdraws what nobody used. Nothing is
/// replaced; frozen balances keep their own lists. A workspace sees an edit once it asks for the edited lists again.
/// </summary>
public static class EditLists
{
    /// <summary>What an edit would do. Keeps nothing.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static ListReview Review(BalanceStore store, ListEdit edit)
    {
        var rows = store.ListRows();
        var lists = EditedLists.Over(CodeLists.Shipped, rows);
        if (!ListColumns.MayEdit(edit.List) || lists.All.All(known => known.Name != edit.List))
            return new ListReview(edit, [new ListFault(ListFaultKind.NotEditable, ListColumns.Code, edit.List)], null);
        var tidy = ListRules.Tidy(lists[edit.List], edit);
        var last = rows.LastOrDefault(row => row.List == tidy.List && row.Code == tidy.Code)?.Id ?? 0;
        var faults = tidy.Seen is { } seen && seen != last
            ? [new ListFault(ListFaultKind.EditedMeanwhile, ListColumns.Code, tidy.Code)]
            : ListRules.Check(lists[edit.List], CodeLists.Shipped[edit.List], tidy);
        if (faults.Count == 0 && tidy.Columns is null && store.IsCarried(tidy.List, tidy.Code))
            faults = [new ListFault(ListFaultKind.UsedCode, ListColumns.Code, tidy.Code)];
        if (tidy.Reason.Length == 0)
            faults = [.. faults, new ListFault(ListFaultKind.Missing, ListColumns.Reason)];
        if (faults.Count > 0)
            return new ListReview(tidy, faults, null);
        var after = EditedLists.Over(CodeLists.Shipped, [.. rows, new EditedRow(0, tidy.List, tidy.Code, tidy.Columns, tidy.Reason, default)]);
        return new ListReview(tidy, [], ListEffects.Of(lists, after, tidy.List, tidy.Code, store.UsedCodes(int.MaxValue), store.ReceivedYears()));
    }

    /// <summary>The edits of a list, the latest first; none as long as there is no database.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static IReadOnlyList<EditedRow> History(Workspace workspace, string list)
    {
        using var store = workspace.OpenIfAny();
        return store is null ? [] : [.. store.ListRows().Where(row => row.List == list).Reverse()];
    }

    /// <summary>Keeps an edit, unless something is wrong with it: then nothing is kept.</summary>
    /// <param name="store">The store, to write.</param>
    /// <param name="edit">The edit.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The database is read-only, or stays busy.</exception>
    public static ListReview Save(BalanceStore store, ListEdit edit) => store.Alone(() =>
    {
        var review = Review(store, edit);
        if (review.MayBeKept)
            store.AddListRow(review.Edit);
        return review;
    });
}
