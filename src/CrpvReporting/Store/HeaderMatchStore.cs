using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>What is remembered of the headers of each centre.</summary>
public static class HeaderMatchStore
{
    /// <summary>What is remembered, by centre and header; of one centre, or of all.</summary>
    public static IReadOnlyList<RememberedMatch> RememberedMatches(this BalanceStore store, CodeEntry? centre = null) =>
    [
        .. store.Connection.Rows(
                """
                SELECT m.centre_id, m.header, m.field, m.step, f.name, s.year
                FROM header_match AS m JOIN submission AS s ON s.id = m.submission_id JOIN source_file AS f ON f.id = s.file_id
                WHERE $1 IS NULL OR m.centre_id = $1
                ORDER BY m.header_key
                """,
                centre is null ? null : store.Codes.Find(centre) ?? 0)
            .Select(row => new RememberedMatch(
                store.Codes.Entry(row.GetInt64(0)),
                new HeaderMatch(row.GetString(1), row.GetString(2), HeaderStepNames.Parse(row.GetString(3))),
                row.GetString(4),
                row.GetInt32(5)))
            .OrderBy(remembered => remembered.Centre.Code, StringComparer.Ordinal),
    ];

    /// <summary>Forgets what is remembered of a centre, or of one of its headers. Returns how many were forgotten.</summary>
    /// <exception cref="SqliteException">The database is read-only, or stays busy.</exception>
    public static int ForgetMatches(this BalanceStore store, CodeEntry centre, string? header) => store.Connection.Run(
        null,
        "DELETE FROM header_match WHERE centre_id = $1 AND ($2 IS NULL OR header_key = $2)",
        store.Codes.Of(centre), header is null ? null : HeaderMatch.KeyOf(header));

    /// <summary>
    /// Remembers the headers of an accepted return. One that means what it meant keeps the return that taught it, and
    /// what a person told stays told.
    /// </summary>
    internal static void Remember(this BalanceStore store, SqliteTransaction transaction, CodeEntry centre, long submissionId, IEnumerable<HeaderMatch> matches)
    {
        foreach (var match in matches.Where(match => match.Step != HeaderStep.Remembered))
            store.Connection.Run(
                transaction,
                """
                INSERT INTO header_match (centre_id, header_key, header, field, step, submission_id) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (centre_id, header_key) DO UPDATE
                SET header = excluded.header, field = excluded.field, step = excluded.step, submission_id = excluded.submission_id
                WHERE field <> excluded.field OR (step <> 'told' AND excluded.step = 'told')
                """,
                store.Codes.Of(centre), match.Key, match.Header, match.Field, HeaderStepNames.NameOf(match.Step), submissionId);
    }
}
