using System.Globalization;
using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store.Site;

/// <summary>The files handed in to the site, in order of arrival. Each change of state names the one that it starts from: two at once never both hold.</summary>
public static class UploadStore
{
    private const string Columns = """
        SELECT u.id, u.received_at, u.file_name, u.bytes, u.sha256, u.centre, u.year, u.state, u.access_id, a.label, u.asks_confirmation,
               u.confirmed_against, u.outcome, u.submissions, u.done_at
        FROM upload AS u LEFT JOIN access AS a ON a.id = u.access_id

        """;

    /// <summary>Keeps a file that is whole on the disk.</summary>
    public static void AddUpload(this SiteStore store, Upload upload) => store.Connection.Run(
        null,
        """
        INSERT INTO upload (id, received_at, file_name, bytes, sha256, access_id, centre, year, asks_confirmation, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'received')
        """,
        upload.Id, StoreTime.Text(upload.ReceivedAt), upload.FileName, upload.Bytes, upload.Sha256, upload.AccessId, upload.Centre, upload.Year, upload.AsksConfirmation ? 1 : 0);

    public static Upload? FindUpload(this SiteStore store, string id) => store.Connection.Rows(Columns + "WHERE u.id = $1", id).Select(Read).FirstOrDefault();

    /// <summary>The file whose turn it is; null when none waits.</summary>
    public static Upload? NextUpload(this SiteStore store) =>
        store.Connection.Rows(Columns + "WHERE u.state IN ('received', 'confirmed') ORDER BY u.number LIMIT 1").Select(Read).FirstOrDefault();

    /// <summary>How many files wait before this one.</summary>
    public static int UploadsAhead(this SiteStore store, string id) => (int)store.Connection.Long(
        "SELECT count(*) FROM upload WHERE state IN ('received', 'confirmed') AND number < (SELECT number FROM upload WHERE id = $1)", null, id);

    /// <summary>The files sent for a centre, of a year or of any, the latest first.</summary>
    public static IReadOnlyList<Upload> UploadsOf(this SiteStore store, string centre, int? year = null) =>
        [.. store.Connection.Rows(Columns + "WHERE u.centre = $1 AND ($2 IS NULL OR u.year = $2) ORDER BY u.number DESC", centre, year).Select(Read)];

    /// <summary>The last files of all, the latest first.</summary>
    public static IReadOnlyList<Upload> LastUploads(this SiteStore store, int most) =>
        [.. store.Connection.Rows(Columns + "ORDER BY u.number DESC LIMIT $1", most).Select(Read)];

    /// <summary>The files that wait for someone to agree, the latest first.</summary>
    public static IReadOnlyList<Upload> UploadsToConfirm(this SiteStore store) =>
        [.. store.Connection.Rows(Columns + "WHERE u.state = 'to_confirm' ORDER BY u.number DESC").Select(Read)];

    /// <summary>The ids of all files.</summary>
    public static IReadOnlySet<string> UploadIds(this SiteStore store) => store.Connection.Rows("SELECT id FROM upload").Select(row => row.GetString(0)).ToHashSet();

    /// <summary>Notes that a file waits for someone to agree.</summary>
    public static void AskConfirmation(this SiteStore store, string id) => store.Connection.Run(
        null, "UPDATE upload SET state = 'to_confirm', confirmed_against = NULL WHERE id = $1 AND state IN ('received', 'confirmed')", id);

    /// <summary>Notes that someone agreed to what they saw replaced; false when the file does not wait for that.</summary>
    public static bool ConfirmUpload(this SiteStore store, string id, string against) => store.Connection.Run(
        null, "UPDATE upload SET state = 'confirmed', confirmed_against = $2 WHERE id = $1 AND state = 'to_confirm'", id, against) > 0;

    /// <summary>Notes that its sender took a file back; false when it does not wait for anyone.</summary>
    public static bool WithdrawUpload(this SiteStore store, string id) => store.Connection.Run(
        null, "UPDATE upload SET state = 'withdrawn', done_at = $2 WHERE id = $1 AND state = 'to_confirm'", id, StoreTime.Text(store.Clock.GetUtcNow())) > 0;

    /// <summary>Notes what became of a file.</summary>
    public static void FinishUpload(this SiteStore store, string id, UploadOutcome outcome, IEnumerable<long> submissions) => store.Connection.Run(
        null,
        "UPDATE upload SET state = 'done', outcome = $2, submissions = $3, done_at = $4 WHERE id = $1 AND state IN ('received', 'confirmed')",
        id, UploadNames.NameOf(outcome), string.Join(',', submissions.Select(number => number.ToString(CultureInfo.InvariantCulture))), StoreTime.Text(store.Clock.GetUtcNow()));

    /// <summary>Notes that the program failed on a file.</summary>
    public static void FailUpload(this SiteStore store, string id) => store.Connection.Run(
        null, "UPDATE upload SET state = 'failed', done_at = $2 WHERE id = $1 AND state IN ('received', 'confirmed')", id, StoreTime.Text(store.Clock.GetUtcNow()));

    private static Upload Read(SqliteDataReader row) => new(
        row.GetString(0),
        Moment(row.GetString(1)),
        row.GetString(2),
        row.GetInt64(3),
        row.GetString(4),
        row.TextOrNull(5),
        row.IsDBNull(6) ? null : row.GetInt32(6),
        UploadNames.State(row.GetString(7)))
    {
        AccessId = row.IsDBNull(8) ? null : row.GetInt64(8),
        SentBy = row.TextOrNull(9),
        AsksConfirmation = row.GetInt32(10) == 1,
        ConfirmedAgainst = row.TextOrNull(11),
        Outcome = row.TextOrNull(12) is { } outcome ? UploadNames.Outcome(outcome) : null,
        Submissions = row.TextOrNull(13) is { Length: > 0 } numbers ? [.. numbers.Split(',').Select(number => long.Parse(number, CultureInfo.InvariantCulture))] : [],
        DoneAt = row.TextOrNull(14) is { } done ? Moment(done) : null,
    };

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
