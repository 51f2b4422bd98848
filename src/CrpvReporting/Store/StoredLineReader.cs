using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>The lines of a year's current returns, one by one.</summary>
public static class StoredLineReader
{
    /// <summary>Lines in the order of the centres, then as in their files. Enumerated within the life of the store.</summary>
    public static IEnumerable<StoredLine> ReadLines(this BalanceStore store, int year) =>
        store.ReadLines(year, _ => [(1, long.MaxValue)]);

    /// <summary>The same, of the lines whose cells are kept. Cells tell apart the dimensions asked for.</summary>
    public static IEnumerable<StoredLine> ReadLines(this BalanceStore store, int year, IReadOnlySet<Dimension> needed, Func<BalanceCell, bool> keeps) =>
        store.ReadLines(year, new LineSelection(store, year, needed, keeps).Of);

    private static IEnumerable<StoredLine> ReadLines(this BalanceStore store, int year, Func<long, IReadOnlyList<(long First, long Last)>> rangesOf)
    {
        using var statement = new RawStatement(store.Connection, """
            SELECT s.centre_id, f.name, f.sha256, t.name, s.version, a.row, a.day, a.end_day, d.action_reference, d.title,
                   a.mission_id, a.activity_type_id, a.theme_id, d.secondary_theme_set_id, a.mode_id, a.scale_id, d.territory,
                   d.districts, a.dispositif_set_id, a.health_crisis, a.perimeter_id, a.half_day_halves, d.duration_minutes,
                   a.participants, d.co_organiser_set_id, e.identifier, d.place, d.remarks, a.id
            FROM current_submission AS s
            JOIN source_file AS f ON f.id = s.file_id
            JOIN code AS c ON c.id = s.centre_id
            CROSS JOIN activity AS a ON a.id BETWEEN max(s.first_activity_id, ?3) AND min(s.last_activity_id, ?4)
            JOIN activity_detail AS d ON d.activity_id = a.id
            JOIN submission_sheet AS t ON t.id = a.sheet_id
            LEFT JOIN shared_event AS e ON e.id = a.shared_event_id
            WHERE s.year = ?1 AND s.centre_id = ?2
            ORDER BY a.id
            """);
        using var publics = new RawStatement(
            store.Connection, "SELECT public_id, participants FROM activity_public WHERE activity_id = ?1 ORDER BY public_id");
        var sets = new CodeSetReader(store);
        foreach (var centre in store.Lists.Centres)
        {
            if (store.Codes.Find(centre) is not { } centreId)
                continue;
            statement.Bind(1, year);
            statement.Bind(2, centreId);
            foreach (var (first, last) in rangesOf(centreId))
            {
                statement.Bind(3, first);
                statement.Bind(4, last);
                while (statement.Step())
                    yield return Read(store, statement, publics, sets);
            }
        }
    }

    private static StoredLine Read(BalanceStore store, RawStatement row, RawStatement publics, CodeSetReader sets)
    {
        var codes = store.Codes;
        return new StoredLine(codes.Entry(row.Long(0)), row.Text(1)!, row.Text(2)!, row.Text(3), (int)row.Long(4), new Activity
        {
            Row = (int)row.Long(5),
            Date = Day(row.Long(6)),
            EndDate = row.LongOrNull(7) is { } end ? Day(end) : null,
            ActionReference = row.Text(8),
            Title = row.Text(9)!,
            Mission = codes.Entry(row.Long(10)),
            ActivityType = codes.Entry(row.Long(11)),
            Theme = codes.Entry(row.Long(12)),
            SecondaryThemes = sets.Entries(row.LongOrNull(13)),
            Mode = codes.Entry(row.Long(14)),
            Scale = codes.EntryOrNull(row.LongOrNull(15)),
            Territory = row.Text(16),
            Districts = row.Text(17)?.Split('|') ?? [],
            Dispositifs = sets.Entries(row.LongOrNull(18)),
            HealthCrisis = row.Long(19) == 1,
            Perimeter = codes.Entry(row.Long(20)),
            HalfDays = HalfDays.FromHalves(row.Long(21)),
            DurationMinutes = (int?)row.LongOrNull(22),
            Participants = (int?)row.LongOrNull(23),
            CoOrganisers = sets.Entries(row.LongOrNull(24)),
            EventId = row.Text(25),
            Place = row.Text(26),
            Remarks = row.Text(27),
            Publics = PublicsOf(row.Long(28), publics, codes),
        });
    }

    private static List<PublicCount> PublicsOf(long line, RawStatement publics, CodeIds codes)
    {
        var counts = new List<PublicCount>();
        publics.Bind(1, line);
        while (publics.Step())
            counts.Add(new PublicCount(codes.Entry(publics.Long(0)), (int)publics.Long(1)));
        return counts;
    }

    private static DateOnly Day(long day) => new((int)(day / 10_000), (int)(day / 100 % 100), (int)(day % 100));
}
