using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>
/// Goes through ranges of lines, reading of each line only what some dimensions need. Lines are put together by the
/// caller, in memory: SQLite groups by sorting, which takes four times as long on a million lines.
/// </summary>
internal sealed class CellScan : IDisposable
{
    private readonly RawStatement statement;
    private readonly IReadOnlyList<LineRange> ranges;
    private readonly List<string> columns = ["perimeter_id", "half_day_halves", "coalesce(participants, -1)", "shared_event_id", "day", "id"];
    private readonly bool byMonth;
    private readonly int mission;
    private readonly int activityType;
    private readonly int theme;
    private readonly int mode;
    private readonly int scale;
    private readonly int dispositifSet;
    private readonly int crisis;
    private int range = -1;

    public CellScan(SqliteConnection connection, IReadOnlyList<LineRange> ranges, IReadOnlySet<Dimension> needed)
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
        mission = Column("mission_id", Dimension.Mission);
        activityType = Column("activity_type_id", Dimension.ActivityType);
        theme = Column("theme_id", Dimension.Theme, Dimension.ThemeGroup);
        mode = Column("mode_id", Dimension.Mode);
        scale = Column("scale_id", Dimension.Scale);
        dispositifSet = Column("dispositif_set_id", Dimension.Dispositif);
        crisis = Column("health_crisis", Dimension.Crisis);
        statement = new RawStatement(connection, $"SELECT {string.Join(", ", columns)} FROM activity WHERE id BETWEEN ?1 AND ?2");
        this.ranges = ranges;
    }

    /// <summary>The cell that the current line falls into.</summary>
    public CellKey Key
    {
        get
        {
            var shared = statement.Long(3);
            var day = shared != 0 || byMonth ? statement.Long(4) : 0;
            return new CellKey(
                Centre, statement.Long(0), byMonth ? day / 100 : 0, Id(mission), Id(activityType), Id(theme), Id(mode), Id(scale),
                Id(dispositifSet), Id(crisis), shared, shared == 0 ? 0 : day);
        }
    }

    /// <summary>The number of the current line's centre in the store.</summary>
    public long Centre => ranges[range].Centre;

    /// <summary>The current line's place in the store.</summary>
    public long Line => statement.Long(5);

    /// <summary>The month of the current line, yyyymm.</summary>
    public int Month => (int)(statement.Long(4) / 100);

    public long HalfDayHalves => statement.Long(1);

    /// <summary>Participants of the current line; -1 when it does not report them.</summary>
    public long Participants => statement.Long(2);

    /// <summary>Moves to the next line; false at the end.</summary>
    public bool Step()
    {
        while (range < 0 || !statement.Step())
        {
            if (++range == ranges.Count)
                return false;
            statement.Bind(1, ranges[range].First);
            statement.Bind(2, ranges[range].Last);
        }

        return true;
    }

    public void Dispose() => statement.Dispose();

    /// <summary>SQLite gives 0 for NULL, and no identifier is 0.</summary>
    private long Id(int column) => column < 0 ? 0 : statement.Long(column);
}
