using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>The cells of a year, from one SQL query.</summary>
public static class BalanceCellReader
{
    /// <summary>
    /// The cells of the current returns of a year, all perimeters, as fine as the dimensions asked for.
    /// </summary>
    public static List<BalanceCell> ReadCells(this BalanceStore store, int year, IReadOnlySet<Dimension> needed)
    {
        using var statement = new RawStatement(store.Connection, Sql(needed));
        statement.Bind(1, year);
        var cells = new List<BalanceCell>();
        var sets = new CodeSetReader(store);
        while (statement.Step())
            cells.Add(new BalanceCell
            {
                Centre = store.Codes.Entry(statement.Long(0)),
                Perimeter = store.Codes.Entry(statement.Long(1)),
                Month = (int)statement.Long(2),
                Mission = store.Codes.EntryOrNull(statement.LongOrNull(3)),
                ActivityType = store.Codes.EntryOrNull(statement.LongOrNull(4)),
                Theme = store.Codes.EntryOrNull(statement.LongOrNull(5)),
                Mode = store.Codes.EntryOrNull(statement.LongOrNull(6)),
                Scale = store.Codes.EntryOrNull(statement.LongOrNull(7)),
                Dispositifs = sets.Entries(statement.LongOrNull(8)),
                HealthCrisis = statement.Long(9) == 1,
                Event = statement.LongOrNull(10) is { } shared ? new SharedEvent(shared, (int)statement.Long(11)) : null,
                Measures = new Measures(
                    HalfDays.FromHalves(statement.Long(12)), (int)statement.Long(13), statement.Long(14), (int)statement.Long(15)),
            });
        return cells;
    }

    /// <summary>Columns that the question does not need are constants, so that grouping does not see them.</summary>
    private static string Sql(IReadOnlySet<Dimension> needed)
    {
        string If(string column, params Dimension[] dimensions) => dimensions.Any(needed.Contains) ? column : "NULL";
        return $"""
            SELECT s.centre_id,
                   a.perimeter_id,
                   {If("a.day / 100", Dimension.Month)} AS month,
                   {If("a.mission_id", Dimension.Mission)} AS mission,
                   {If("a.activity_type_id", Dimension.ActivityType)} AS activity_type,
                   {If("a.theme_id", Dimension.Theme, Dimension.ThemeGroup)} AS theme,
                   {If("a.mode_id", Dimension.Mode)} AS mode,
                   {If("a.scale_id", Dimension.Scale)} AS scale,
                   {If("a.dispositif_set_id", Dimension.Dispositif)} AS dispositifs,
                   {If("a.health_crisis", Dimension.Crisis)} AS crisis,
                   a.shared_event_id AS event,
                   iif(a.shared_event_id IS NULL, NULL, a.day) AS event_day,
                   sum(a.half_day_halves),
                   count(*),
                   coalesce(sum(a.participants), 0),
                   count(a.participants)
            FROM current_submission AS s
            CROSS JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
            WHERE s.year = ?1
            GROUP BY s.centre_id, a.perimeter_id, month, mission, activity_type, theme, mode, scale, dispositifs, crisis, event, event_day
            """;
    }
}
