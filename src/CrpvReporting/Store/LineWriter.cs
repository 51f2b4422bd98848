using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>Writes lines, with statements prepared once.</summary>
internal sealed class LineWriter : IDisposable
{
    private readonly CodeIds codes;
    private readonly CodeSets sets;
    private readonly SharedEvents events;
    private readonly RawStatement activity;
    private readonly RawStatement detail;
    private readonly PublicWriter publics;

    public LineWriter(BalanceStore store, SqliteTransaction transaction)
    {
        codes = store.Codes;
        sets = new CodeSets(store.Connection, transaction);
        events = new SharedEvents(store.Connection, transaction);
        activity = new RawStatement(store.Connection, """
            INSERT INTO activity (id, sheet_id, row, day, end_day, mission_id, activity_type_id, theme_id, mode_id, scale_id,
                                  perimeter_id, health_crisis, dispositif_set_id, half_day_halves, participants, shared_event_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """);
        detail = new RawStatement(store.Connection, """
            INSERT INTO activity_detail (activity_id, title, action_reference, secondary_theme_set_id, co_organiser_set_id,
                                         territory, districts, duration_minutes, place, remarks)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """);
        publics = new PublicWriter(store);
    }

    /// <summary>Writes lines with consecutive ids from the given one; returns the next free id.</summary>
    public long Write(IEnumerable<Activity> lines, long sheetId, long firstId)
    {
        var id = firstId;
        foreach (var line in lines)
        {
            WriteActivity(line, id, sheetId);
            WriteDetail(line, id);
            publics.Write(line.Publics, id);
            id++;
        }

        return id;
    }

    public void Dispose()
    {
        events.Dispose();
        activity.Dispose();
        detail.Dispose();
        publics.Dispose();
    }

    private void WriteActivity(Activity line, long id, long sheetId)
    {
        activity.Bind(1, id);
        activity.Bind(2, sheetId);
        activity.Bind(3, line.Row);
        activity.Bind(4, StoredDay.Of(line.Date));
        activity.Bind(5, line.EndDate is { } end ? StoredDay.Of(end) : null);
        activity.Bind(6, codes.Of(line.Mission));
        activity.Bind(7, codes.Of(line.ActivityType));
        activity.Bind(8, codes.Of(line.Theme));
        activity.Bind(9, codes.Of(line.Mode));
        activity.Bind(10, codes.OfOptional(line.Scale));
        activity.Bind(11, codes.Of(line.Perimeter));
        activity.Bind(12, line.HealthCrisis ? 1 : 0);
        activity.Bind(13, sets.Of(line.Dispositifs));
        activity.Bind(14, line.HalfDays.Halves);
        activity.Bind(15, line.Participants);
        activity.Bind(16, events.Of(line.EventId));
        activity.Run();
    }

    private void WriteDetail(Activity line, long id)
    {
        detail.Bind(1, id);
        detail.Bind(2, line.Title);
        detail.Bind(3, line.ActionReference);
        detail.Bind(4, sets.Of(line.SecondaryThemes));
        detail.Bind(5, sets.Of(line.CoOrganisers));
        detail.Bind(6, line.Territory);
        detail.Bind(7, line.Districts.Count == 0 ? null : string.Join('|', line.Districts));
        detail.Bind(8, line.DurationMinutes);
        detail.Bind(9, line.Place);
        detail.Bind(10, line.Remarks);
        detail.Run();
    }
}
