using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>Participants by public.</summary>
public static class PublicReader
{
    /// <summary>Participants of each public in each current return of a year, in one perimeter, and how many lines report them.</summary>
    public static IReadOnlyList<CentrePublic> ReadPublics(this BalanceStore store, int year, CodeEntry perimeter) =>
    [
        .. store.Connection.Rows(
                """
                SELECT s.centre_id, p.public_id, sum(p.participants), count(*)
                FROM current_submission AS s
                CROSS JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
                JOIN activity_public AS p ON p.activity_id = a.id
                WHERE s.year = $1 AND a.perimeter_id = $2
                GROUP BY s.centre_id, p.public_id
                """,
                year, store.Codes.Find(perimeter))
            .Select(row => new CentrePublic(store.Codes.Entry(row.GetInt64(0)), store.Codes.Entry(row.GetInt64(1)), row.GetInt64(2), row.GetInt32(3))),
    ];
}
