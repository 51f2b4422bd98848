using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Store.Site;

/// <summary>The audit log of the site.</summary>
public static class AuditStore
{
    /// <summary>Moments and days are compared as texts: both begin with the year, the month and the day.</summary>
    private const string Where =
        """
        WHERE ($1 IS NULL OR a.action = $1) AND ($2 IS NULL OR a.access_id = $2)
          AND ($3 IS NULL OR instr(lower(coalesce(a.subject, '') || ' ' || coalesce(a.detail, '')), lower($3)) > 0)
          AND ($4 IS NULL OR a.at >= $4) AND ($5 IS NULL OR a.at < $5)
        """;

    /// <summary>Notes what was done.</summary>
    public static void AddAudit(this SiteStore store, long? accessId, string action, string? subject = null, string? detail = null) => store.Connection.Run(
        null, "INSERT INTO audit (at, access_id, action, subject, detail) VALUES ($1, $2, $3, $4, $5)", StoreTime.Text(store.Clock.GetUtcNow()), accessId, action, subject, detail);

    /// <summary>What was done, the latest first.</summary>
    /// <param name="store">The site's database.</param>
    /// <param name="filter">What is looked for.</param>
    /// <param name="most">How many entries at most.</param>
    /// <param name="skipped">How many of the latest are passed over.</param>
    public static IReadOnlyList<AuditEntry> Audit(this SiteStore store, AuditFilter filter, int most, int skipped = 0) =>
    [
        .. store.Connection.Rows(
                $"SELECT a.at, a.access_id, x.label, a.action, a.subject, a.detail FROM audit AS a LEFT JOIN access AS x ON x.id = a.access_id {Where} ORDER BY a.id DESC LIMIT $6 OFFSET $7",
                [.. ParametersOf(filter), most, skipped])
            .Select(row => new AuditEntry(
                DateTimeOffset.Parse(row.GetString(0), CultureInfo.InvariantCulture), row.IsDBNull(1) ? null : row.GetInt64(1), row.TextOrNull(2), row.GetString(3), row.TextOrNull(4), row.TextOrNull(5))),
    ];

    public static int CountAudit(this SiteStore store, AuditFilter filter) =>
        (int)store.Connection.Long($"SELECT count(*) FROM audit AS a {Where}", null, ParametersOf(filter));

    /// <summary>Removes what was done before a moment; how many entries that was.</summary>
    public static int ForgetAudit(this SiteStore store, DateTimeOffset before) => store.Connection.Run(null, "DELETE FROM audit WHERE at < $1", StoreTime.Text(before));

    private static object?[] ParametersOf(AuditFilter filter) =>
    [
        filter.Action, filter.AccessId, string.IsNullOrEmpty(filter.Words) ? null : filter.Words, DayText(filter.From), DayText(filter.To?.AddDays(1)),
    ];

    private static string? DayText(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
