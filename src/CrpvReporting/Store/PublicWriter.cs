using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>
/// Writes the publics of lines, all those of a line with one statement: there are several times more of them than of
/// lines, and one statement each took a third of an import.
/// </summary>
internal sealed class PublicWriter(BalanceStore store) : IDisposable
{
    /// <summary>The statement for each number of publics, made on first use.</summary>
    private readonly SortedDictionary<int, RawStatement> statements = [];

    public void Write(IReadOnlyList<PublicCount> publics, long activityId)
    {
        if (publics.Count == 0)
            return;
        if (!statements.TryGetValue(publics.Count, out var statement))
            statements.Add(publics.Count, statement = new RawStatement(store.Connection, Sql(publics.Count)));
        statement.Bind(1, activityId);
        for (var i = 0; i < publics.Count; i++)
        {
            statement.Bind((2 * i) + 2, store.Codes.Of(publics[i].Public));
            statement.Bind((2 * i) + 3, publics[i].Participants);
        }

        statement.Run();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
    }

    /// <summary>
    /// OR ROLLBACK: a failure ends the whole import anyway, and SQLite then keeps no journal to undo half a statement
    /// (a sixth of its time).
    /// </summary>
    private static string Sql(int count) => "INSERT OR ROLLBACK INTO activity_public (activity_id, public_id, participants) VALUES "
        + string.Join(", ", Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"(?1, ?{(2 * i) + 2}, ?{(2 * i) + 3})")));
}
