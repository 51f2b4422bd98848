using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Store.Site;

/// <summary>The audit log of the site.</summary>
public static class AuditStore
{
    /// <summary>Notes what was done.</summary>
    public static void AddAudit(this SiteStore store, long? accessId, string action, string? subject = null, string? detail = null) => store.Connection.Run(
        null, "INSERT INTO audit (at, access_id, action, subject, detail) VALUES ($1, $2, $3, $4, $5)", StoreTime.Text(store.Clock.GetUtcNow()), accessId, action, subject, detail);

    /// <summary>What was done last, the latest first.</summary>
    public static IReadOnlyList<AuditEntry> Audit(this SiteStore store, int most, int skipped = 0) =>
    [
        .. store.Connection.Rows(
                """
                SELECT a.at, a.access_id, x.label, a.action, a.subject, a.detail
                FROM audit AS a LEFT JOIN access AS x ON x.id = a.access_id
                ORDER BY a.id DESC LIMIT $1 OFFSET $2
                """,
                most, skipped)
            .Select(row => new AuditEntry(
                DateTimeOffset.Parse(row.GetString(0), CultureInfo.InvariantCulture), row.IsDBNull(1) ? null : row.GetInt64(1), row.TextOrNull(2), row.GetString(3), row.TextOrNull(4), row.TextOrNull(5))),
    ];
}
