using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>How lines refer to actions.</summary>
public static class ActionReader
{
    /// <summary>The action references of each centre's current return of a year, in one perimeter, told apart to the letter.</summary>
    public static IReadOnlyDictionary<CodeEntry, ActionCount> ReadActions(this BalanceStore store, int year, CodeEntry perimeter) =>
        store.Connection.Rows(
                """
                SELECT s.centre_id, count(DISTINCT d.action_reference), count(*) - count(d.action_reference)
                FROM current_submission AS s
                CROSS JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
                JOIN activity_detail AS d ON d.activity_id = a.id
                WHERE s.year = $1 AND a.perimeter_id = $2
                GROUP BY s.centre_id
                """,
                year, store.Codes.Find(perimeter))
            .ToDictionary(row => store.Codes.Entry(row.GetInt64(0)), row => new ActionCount(row.GetInt32(1), row.GetInt32(2)));
}
