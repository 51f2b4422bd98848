using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>
/// Reads lines of submissions with statements prepared once. Publics are read in step with the lines, by a statement
/// beside: one look-up a line takes half the time of reading.
/// </summary>
internal sealed class LineCursor(BalanceStore store) : IDisposable
{
    private readonly RawStatement lines = new(store.Connection, """
        SELECT a.id, a.sheet_id, a.row, a.day, a.end_day, d.action_reference, d.title, a.mission_id, a.activity_type_id, a.theme_id,
               d.secondary_theme_set_id, a.mode_id, a.scale_id, d.territory, d.districts, a.dispositif_set_id, a.health_crisis,
               a.perimeter_id, a.half_day_halves, d.duration_minutes, a.participants, d.co_organiser_set_id, a.shared_event_id,
               d.place, d.remarks
        FROM submission AS s
        CROSS JOIN activity AS a ON a.id BETWEEN max(s.first_activity_id, ?2) AND min(s.last_activity_id, ?3)
        JOIN activity_detail AS d ON d.activity_id = a.id
        WHERE s.id = ?1
        ORDER BY a.id
        """);

    private readonly RawStatement publics = new(store.Connection, """
        SELECT p.activity_id, p.public_id, p.participants
        FROM submission AS s
        CROSS JOIN activity_public AS p ON p.activity_id BETWEEN max(s.first_activity_id, ?2) AND min(s.last_activity_id, ?3)
        WHERE s.id = ?1
        ORDER BY p.activity_id, p.public_id
        """);

    private readonly CodeSetReader sets = new(store);
    private readonly EventReader events = new(store);
    private bool morePublics;

    public IEnumerable<StoredLine> Read(SubmissionRecord submission, IReadOnlyList<(long First, long Last)> ranges)
    {
        var sheets = store.SheetNames(submission.Id);
        foreach (var (first, last) in ranges)
        {
            foreach (var statement in (RawStatement[])[lines, publics])
            {
                statement.Reset();
                statement.Bind(1, submission.Id);
                statement.Bind(2, first);
                statement.Bind(3, last);
            }

            morePublics = publics.Step();
            while (lines.Step())
                yield return new StoredLine(
                    submission.Centre!, submission.File, submission.Sha256, sheets[lines.Long(1)], submission.Version!.Value, Line());
        }
    }

    public void Dispose()
    {
        lines.Dispose();
        publics.Dispose();
        events.Dispose();
    }

    private Activity Line()
    {
        var codes = store.Codes;
        return new Activity
        {
            Row = (int)lines.Long(2),
            Date = StoredDay.Date(lines.Long(3)),
            EndDate = lines.LongOrNull(4) is { } end ? StoredDay.Date(end) : null,
            ActionReference = lines.Text(5),
            Title = lines.Text(6)!,
            Mission = codes.Entry(lines.Long(7)),
            ActivityType = codes.Entry(lines.Long(8)),
            Theme = codes.Entry(lines.Long(9)),
            SecondaryThemes = sets.Entries(lines.LongOrNull(10)),
            Mode = codes.Entry(lines.Long(11)),
            Scale = codes.EntryOrNull(lines.LongOrNull(12)),
            Territory = lines.Text(13),
            Districts = lines.Text(14)?.Split('|') ?? [],
            Dispositifs = sets.Entries(lines.LongOrNull(15)),
            HealthCrisis = lines.Long(16) == 1,
            Perimeter = codes.Entry(lines.Long(17)),
            HalfDays = HalfDays.FromHalves(lines.Long(18)),
            DurationMinutes = (int?)lines.LongOrNull(19),
            Participants = (int?)lines.LongOrNull(20),
            CoOrganisers = sets.Entries(lines.LongOrNull(21)),
            EventId = events.Identifier(lines.LongOrNull(22)),
            Place = lines.Text(23),
            Remarks = lines.Text(24),
            Publics = PublicsOf(lines.Long(0)),
        };
    }

    private List<PublicCount> PublicsOf(long line)
    {
        var counts = new List<PublicCount>();
        while (morePublics && publics.Long(0) <= line)
        {
            counts.Add(new PublicCount(store.Codes.Entry(publics.Long(1)), (int)publics.Long(2)));
            morePublics = publics.Step();
        }

        return counts;
    }
}
