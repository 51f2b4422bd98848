using System.Globalization;
using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store.Site;

/// <summary>Who may use the site.</summary>
public static class AccessStore
{
    private const string Columns = "SELECT id, kind, label, role, centre, issued_at, expires_at, revoked_at, subject, last_used_at FROM access ";

    /// <summary>Every access, whether it still holds or not, in the order in which they were given.</summary>
    public static IReadOnlyList<SiteAccess> Accesses(this SiteStore store) => [.. store.Connection.Rows(Columns + "ORDER BY id").Select(Read)];

    public static SiteAccess? FindAccess(this SiteStore store, long id) => store.Connection.Rows(Columns + "WHERE id = $1", id).Select(Read).FirstOrDefault();

    /// <summary>The access of a key; null when nobody was given that key.</summary>
    public static SiteAccess? FindAccess(this SiteStore store, AccessKey key) =>
        store.Connection.Rows(Columns + "WHERE secret_sha256 = $1", key.Sha256).Select(Read).FirstOrDefault();

    /// <summary>The access of an agent; null when the analyst gave none, or took it back.</summary>
    public static SiteAccess? FindAgent(this SiteStore store, string subject) =>
        store.Connection.Rows(Columns + "WHERE subject = $1 AND revoked_at IS NULL", subject).Select(Read).FirstOrDefault();

    /// <summary>Keeps an access with the digest of its key, or of an agent; returns its number.</summary>
    public static long AddAccess(this SiteStore store, NewAccess access) => store.Connection.Long(
        """
        INSERT INTO access (kind, label, role, centre, secret_sha256, subject, issued_at, issued_by, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        RETURNING id
        """,
        null,
        access.Key is null ? "agent" : "key", access.Label, RoleNames.NameOf(access.Role), access.Centre, access.Key?.Sha256, access.Subject,
        StoreTime.Text(store.Clock.GetUtcNow()), access.IssuedBy, access.ExpiresAt is { } end ? StoreTime.Text(end) : null);

    /// <summary>Takes an access back; false when it was already.</summary>
    public static bool RevokeAccess(this SiteStore store, long id) =>
        store.Connection.Run(null, "UPDATE access SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL", StoreTime.Text(store.Clock.GetUtcNow()), id) > 0;

    /// <summary>Notes that someone signed in.</summary>
    public static void NoteUse(this SiteStore store, long id) =>
        store.Connection.Run(null, "UPDATE access SET last_used_at = $1 WHERE id = $2", StoreTime.Text(store.Clock.GetUtcNow()), id);

    /// <summary>Whether an analyst's access was ever given.</summary>
    public static bool HasAnalyst(this SiteStore store) => store.Connection.Long("SELECT count(*) FROM access WHERE role = 'analyst'") > 0;

    /// <summary>Keeps the link that makes the first analyst; those made before no longer hold.</summary>
    public static void AddFirstLink(this SiteStore store, string sha256, DateTimeOffset end)
    {
        store.Connection.Run(null, "DELETE FROM first_link WHERE used_at IS NULL");
        store.Connection.Run(null, "INSERT INTO first_link (secret_sha256, made_at, expires_at) VALUES ($1, $2, $3)", sha256, StoreTime.Text(store.Clock.GetUtcNow()), StoreTime.Text(end));
    }

    /// <summary>Whether a link would make the first analyst now.</summary>
    public static bool IsFirstLink(this SiteStore store, string sha256) => store.Connection.Long(
        "SELECT count(*) FROM first_link WHERE secret_sha256 = $1 AND used_at IS NULL AND expires_at > $2", null, sha256, StoreTime.Text(store.Clock.GetUtcNow())) > 0;

    /// <summary>Uses a link up; false when it no longer holds.</summary>
    public static bool UseFirstLink(this SiteStore store, string sha256) => store.Connection.Run(
        null, "UPDATE first_link SET used_at = $2 WHERE secret_sha256 = $1 AND used_at IS NULL AND expires_at > $2", sha256, StoreTime.Text(store.Clock.GetUtcNow())) > 0;

    private static SiteAccess Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1) == "key" ? AccessKind.Key : AccessKind.Agent,
        row.GetString(2),
        RoleNames.Find(row.GetString(3))!.Value,
        row.TextOrNull(4),
        Moment(row, 5)!.Value,
        Moment(row, 6),
        Moment(row, 7))
    {
        Subject = row.TextOrNull(8),
        LastUsedAt = Moment(row, 9),
    };

    private static DateTimeOffset? Moment(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture);
}
