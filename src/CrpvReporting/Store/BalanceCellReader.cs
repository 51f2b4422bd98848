using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>The cells of a year, from one pass over its lines.</summary>
public static class BalanceCellReader
{
    /// <summary>
    /// The cells of the current returns of a year, all perimeters, as fine as the dimensions asked for; in the order in
    /// which their first lines were stored; and the months that each centre's lines span.
    /// </summary>
    public static YearScan ReadCells(this BalanceStore store, int year, IReadOnlySet<Dimension> needed) => store.Scan(year, needed, _ => false);

    /// <summary>The same, with the lines of the cells that are kept.</summary>
    public static YearScan Scan(this BalanceStore store, int year, IReadOnlySet<Dimension> needed, Func<BalanceCell, bool> keeps) =>
        new(store, year, needed, keeps);

    /// <summary>Half-days of each centre's current return of a year in one perimeter: a sum and nothing else, to cost next to nothing.</summary>
    public static IReadOnlyDictionary<CodeEntry, HalfDays> ReadHalfDays(this BalanceStore store, int year, CodeEntry perimeter) =>
        store.Connection.Rows(
                """
                SELECT s.centre_id, (
                    SELECT coalesce(sum(a.half_day_halves), 0) FROM activity AS a
                    WHERE a.id BETWEEN s.first_activity_id AND s.last_activity_id AND a.perimeter_id = $2)
                FROM current_submission AS s
                WHERE s.year = $1
                """,
                year, store.Codes.Find(perimeter))
            .ToDictionary(row => store.Codes.Entry(row.GetInt64(0)), row => HalfDays.FromHalves(row.GetInt64(1)));
}
