using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>What the store knows that a centre's return can be held against: its own last year, and the other centres.</summary>
public static class PlausibilityReader
{
    private const int Months = 12;

    /// <summary>
    /// What a centre's current return of a year sums up to, month by month, January first, all perimeters; null when
    /// there is none.
    /// </summary>
    public static IReadOnlyList<Measures>? ReadMonths(this BalanceStore store, CodeEntry centre, int year)
    {
        if (store.FindCurrent(centre, year) is not { } submission)
            return null;
        var months = new Measures[Months];
        using var statement = new RawStatement(store.Connection, """
            SELECT a.day / 100 % 100, sum(a.half_day_halves), count(*), sum(coalesce(a.participants, 0)), count(a.participants)
            FROM submission AS s
            CROSS JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
            WHERE s.id = ?1
            GROUP BY 1
            """);
        statement.Bind(1, submission.Id);
        while (statement.Step())
            months[statement.Long(0) - 1] = new Measures(
                HalfDays.FromHalves(statement.Long(1)), (int)statement.Long(2), statement.Long(3), (int)statement.Long(4));
        return months;
    }

    /// <summary>The centres, other than one, with a current return of a year, in the order of the list.</summary>
    public static IReadOnlyList<CodeEntry> ReadOtherCentres(this BalanceStore store, CodeEntry centre, int year) =>
        [.. store.CurrentSubmissions(year).Select(submission => submission.Centre!).Where(other => other != centre).OrderBy(other => other.Index)];

    /// <summary>
    /// The lines of the other centres' current returns of a year, in the order of the centres, then as in their files:
    /// only what they are compared by. Enumerated within the life of the store.
    /// </summary>
    public static IEnumerable<OtherCentreLine> ReadOtherLines(this BalanceStore store, CodeEntry centre, int year) =>
        store.ReadOtherLines(centre, year, "");

    /// <summary>The same, of the lines that name a shared event.</summary>
    public static IEnumerable<OtherCentreLine> ReadOtherEvents(this BalanceStore store, CodeEntry centre, int year) =>
        store.ReadOtherLines(centre, year, "AND a.shared_event_id IS NOT NULL");

    private static IEnumerable<OtherCentreLine> ReadOtherLines(this BalanceStore store, CodeEntry centre, int year, string condition)
    {
        using var statement = new RawStatement(store.Connection, $"""
            SELECT a.sheet_id, a.row, a.day, d.title, a.shared_event_id, d.co_organiser_set_id
            FROM submission AS s
            CROSS JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
            JOIN activity_detail AS d ON d.activity_id = a.id
            WHERE s.id = ?1 {condition}
            ORDER BY a.id
            """);
        using var events = new EventReader(store);
        var sets = new CodeSetReader(store);
        foreach (var submission in store.CurrentSubmissions(year).Where(other => other.Centre != centre).OrderBy(other => other.Centre!.Index))
        {
            var sheets = store.SheetNames(submission.Id);
            statement.Reset();
            statement.Bind(1, submission.Id);
            while (statement.Step())
                yield return new OtherCentreLine(
                    submission.Centre!,
                    sheets[statement.Long(0)],
                    (int)statement.Long(1),
                    StoredDay.Date(statement.Long(2)),
                    statement.Text(3)!,
                    events.Identifier(statement.LongOrNull(4)),
                    sets.Entries(statement.LongOrNull(5)));
        }
    }
}
