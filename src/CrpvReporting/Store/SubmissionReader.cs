using System.Globalization;
using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>What was received: submissions, versions, findings.</summary>
public static class SubmissionReader
{
    private const string Columns = """
        SELECT s.id, f.name, f.sha256, s.centre_id, s.year, s.version, s.status, s.received_at, s.line_count, s.half_day_halves,
               (SELECT count(*) FROM finding AS x WHERE x.submission_id = s.id AND x.severity = 'error'),
               s.first_activity_id, s.kind, f.handed_in_as
        FROM submission AS s JOIN source_file AS f ON f.id = s.file_id

        """;

    /// <summary>Every return of a year, accepted or refused, in order of arrival: of activities, unless another kind is asked for.</summary>
    public static IReadOnlyList<SubmissionRecord> Submissions(this BalanceStore store, int year, ReturnKind kind = ReturnKind.Activities) =>
        [.. store.Connection.Rows(Columns + "WHERE s.year = $1 AND s.kind = $2 ORDER BY s.id", year, ReturnKindNames.NameOf(kind)).Select(row => Read(store, row))];

    /// <summary>The yearly forms that count for a year, in order of arrival.</summary>
    public static IReadOnlyList<SubmissionRecord> CurrentYearlyForms(this BalanceStore store, int year) =>
        [.. store.Connection.Rows(Columns + "WHERE s.id IN (SELECT id FROM current_yearly_form WHERE year = $1) ORDER BY s.id", year).Select(row => Read(store, row))];

    /// <summary>The returns of activities that the balance of a year counts, in order of arrival.</summary>
    public static IReadOnlyList<SubmissionRecord> CurrentSubmissions(this BalanceStore store, int year) =>
        [.. store.Connection.Rows(Columns + "WHERE s.id IN (SELECT id FROM current_submission WHERE year = $1) ORDER BY s.id", year).Select(row => Read(store, row))];

    /// <summary>The return of activities that counts for a centre and year; null when none was accepted.</summary>
    public static SubmissionRecord? FindCurrent(this BalanceStore store, CodeEntry centre, int year) =>
        store.CurrentSubmissions(year).FirstOrDefault(submission => submission.Centre == centre);

    /// <summary>Every return of either kind, in order of arrival.</summary>
    public static IReadOnlyList<SubmissionRecord> AllSubmissions(this BalanceStore store) =>
        [.. store.Connection.Rows(Columns + "ORDER BY s.id").Select(row => Read(store, row))];

    /// <summary>The accepted return of a centre and year that was read from these bytes; null when there is none.</summary>
    public static SubmissionRecord? FindAccepted(this BalanceStore store, string sha256, CodeEntry centre, int year, ReturnKind kind = ReturnKind.Activities) =>
        store.Codes.Find(centre) is not { } centreId
            ? null
            : store.Connection.Rows(
                    Columns + "WHERE f.sha256 = $1 AND s.centre_id = $2 AND s.year = $3 AND s.kind = $4 AND s.version IS NOT NULL ORDER BY s.version DESC LIMIT 1",
                    sha256, centreId, year, ReturnKindNames.NameOf(kind))
                .Select(row => Read(store, row))
                .FirstOrDefault();

    /// <summary>A return by its number; null when there is none.</summary>
    public static SubmissionRecord? FindSubmission(this BalanceStore store, long id) =>
        store.Connection.Rows(Columns + "WHERE s.id = $1", id).Select(row => Read(store, row)).FirstOrDefault();

    /// <summary>What was stored of a file that was handed in to the site, in order; nothing when none of it was.</summary>
    public static IReadOnlyList<SubmissionRecord> HandedIn(this BalanceStore store, string id) =>
        [.. store.Connection.Rows(Columns + "WHERE f.handed_in_as = $1 ORDER BY s.id", id).Select(row => Read(store, row))];

    /// <summary>A version of a return; null when there is none of that number.</summary>
    public static SubmissionRecord? FindVersion(this BalanceStore store, ReturnKind kind, CodeEntry centre, int year, int version) =>
        store.Codes.Find(centre) is not { } centreId
            ? null
            : store.Connection.Rows(
                    Columns + "WHERE s.kind = $1 AND s.centre_id = $2 AND s.year = $3 AND s.version = $4", ReturnKindNames.NameOf(kind), centreId, year, version)
                .Select(row => Read(store, row))
                .FirstOrDefault();

    /// <summary>The years with at least one return of activities that counts, in order.</summary>
    public static IReadOnlyList<int> Years(this BalanceStore store) =>
        [.. store.Connection.Rows("SELECT DISTINCT year FROM current_submission ORDER BY year").Select(row => row.GetInt32(0))];

    /// <summary>The years with at least one return of either kind that counts, in order: one may have yearly forms only.</summary>
    public static IReadOnlyList<int> ReceivedYears(this BalanceStore store) =>
        [.. store.Connection.Rows("SELECT year FROM current_submission UNION SELECT year FROM current_yearly_form ORDER BY 1").Select(row => row.GetInt32(0))];

    /// <summary>Lines and half-days of one sheet of a return.</summary>
    public static (int Lines, HalfDays HalfDays) SheetCounts(this BalanceStore store, long submissionId, string? sheet) =>
        store.Connection.Rows(
                "SELECT line_count, half_day_halves FROM submission_sheet WHERE submission_id = $1 AND name IS $2", submissionId, sheet)
            .Select(row => (row.GetInt32(0), Domain.HalfDays.FromHalves(row.GetInt64(1))))
            .FirstOrDefault();

    /// <summary>The names of the sheets that a return was read in, in order; none for a csv.</summary>
    public static IReadOnlyList<string> SheetsOf(this BalanceStore store, SubmissionRecord submission) =>
        [.. store.SheetNames(submission.Id).OrderBy(sheet => sheet.Key).Select(sheet => sheet.Value).OfType<string>()];

    /// <summary>The names of a return's sheets, by their number in the store.</summary>
    internal static IReadOnlyDictionary<long, string?> SheetNames(this BalanceStore store, long submissionId) =>
        store.Connection.Rows("SELECT id, name FROM submission_sheet WHERE submission_id = $1", submissionId)
            .ToDictionary(row => row.GetInt64(0), row => row.TextOrNull(1));

    /// <summary>The findings on one sheet of a return, in reading order.</summary>
    public static IReadOnlyList<Finding> Findings(this BalanceStore store, long submissionId, string? sheet) =>
    [
        .. store.Connection.Rows(
                """
                SELECT x.code, severity, sheet, row, column_letter, field, value, message, expected
                FROM finding AS x JOIN submission_sheet AS t ON t.id = x.sheet_id
                WHERE x.submission_id = $1 AND t.name IS $2
                ORDER BY x.id
                """,
                submissionId, sheet)
            .Select(row => new Finding(
                row.GetString(0),
                Enum.Parse<Severity>(row.GetString(1), ignoreCase: true),
                row.TextOrNull(2),
                row.IsDBNull(3) ? null : row.GetInt32(3),
                row.TextOrNull(4),
                row.TextOrNull(5),
                row.TextOrNull(6),
                row.GetString(7),
                row.TextOrNull(8))),
    ];

    /// <summary>The findings of a return, all sheets.</summary>
    public static IReadOnlyList<Finding> AllFindings(this BalanceStore store, long submissionId) =>
    [
        .. store.Connection.Rows("SELECT DISTINCT name FROM submission_sheet WHERE submission_id = $1 ORDER BY id", submissionId)
            .Select(row => row.TextOrNull(0))
            .ToList()
            .SelectMany(sheet => store.Findings(submissionId, sheet)),
    ];

    private static SubmissionRecord Read(BalanceStore store, SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.IsDBNull(3) ? null : store.Codes.Entry(row.GetInt64(3)),
        row.IsDBNull(4) ? null : row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetInt32(5),
        row.GetString(6) switch
        {
            "accepted" => SubmissionStatus.Accepted,
            "accepted_with_warnings" => SubmissionStatus.AcceptedWithWarnings,
            _ => SubmissionStatus.Refused,
        },
        DateTimeOffset.Parse(row.GetString(7), CultureInfo.InvariantCulture),
        row.GetInt32(8),
        Domain.HalfDays.FromHalves(row.GetInt64(9)),
        row.GetInt32(10))
    {
        FirstLine = row.IsDBNull(11) ? null : row.GetInt64(11),
        Kind = ReturnKindNames.Parse(row.GetString(12)),
        HandedInAs = row.TextOrNull(13),
    };
}
