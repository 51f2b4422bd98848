using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>
/// Goes through the lines of the current returns of a year, reading of each only what some dimensions need. Lines are
/// put together by the caller, in memory: SQLite groups by sorting, which takes four times as long on a million lines.
/// </summary>
internal sealed class CellScan : IDisposable
{
    private readonly RawStatement statement;
    private readonly List<string> columns = ["s.centre_id", "a.perimeter_id", "a.half_day_halves", "coalesce(a.participants, -1)", "a.shared_event_id", "a.day", "a.id"];
    private readonly bool byMonth;
    private readonly int mission;
    private readonly int activityType;
    private readonly int theme;
    private readonly int mode;
    private readonly int scale;
    private readonly int dispositifSet;
    private readonly int crisis;

    public CellScan(BalanceStore store, int year, IReadOnlySet<Dimension> needed)
    {
        int Column(string name, params ReadOnlySpan<Dimension> dimensions)
        {
            foreach (var dimension in dimensions)
                if (needed.Contains(dimension))
                {
                    columns.Add(name);
                    return columns.Count - 1;
                }

            return -1;
        }

        byMonth = needed.Contains(Dimension.Month);
        mission = Column("a.mission_id", Dimension.Mission);
        activityType = Column("a.activity_type_id", Dimension.ActivityType);
        theme = Column("a.theme_id", Dimension.Theme, Dimension.ThemeGroup);
        mode = Column("a.mode_id", Dimension.Mode);
        scale = Column("a.scale_id", Dimension.Scale);
        dispositifSet = Column("a.dispositif_set_id", Dimension.Dispositif);
        crisis = Column("a.health_crisis", Dimension.Crisis);
        statement = new RawStatement(store.Connection, $"""
            SELECT {string.Join(", ", columns)}
            FROM current_submission AS s
            CROSS JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
            WHERE s.year = ?1
            """);
        statement.Bind(1, year);
    }

    /// <summary>The cell that the current line falls into.</summary>
    public CellKey Key
    {
        get
        {
            var shared = statement.Long(4);
            var day = shared != 0 || byMonth ? statement.Long(5) : 0;
            return new CellKey(
                statement.Long(0), statement.Long(1), byMonth ? day / 100 : 0, Id(mission), Id(activityType), Id(theme), Id(mode), Id(scale),
                Id(dispositifSet), Id(crisis), shared, shared == 0 ? 0 : day);
        }
    }

    /// <summary>The current line's place in the store.</summary>
    public long Line => statement.Long(6);

    /// <summary>The month of the current line, yyyymm.</summary>
    public int Month => (int)(statement.Long(5) / 100);

    public long HalfDayHalves => statement.Long(2);

    /// <summary>Participants of the current line; -1 when it does not report them.</summary>
    public long Participants => statement.Long(3);

    /// <summary>Moves to the next line; false at the end.</summary>
    public bool Step() => statement.Step();

    public void Dispose() => statement.Dispose();

    /// <summary>SQLite gives 0 for NULL, and no identifier is 0.</summary>
    private long Id(int column) => column < 0 ? 0 : statement.Long(column);
}
