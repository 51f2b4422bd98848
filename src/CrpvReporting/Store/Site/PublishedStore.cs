using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Store.Site;

/// <summary>Which balances are pages for everyone.</summary>
public static class PublishedStore
{
    /// <summary>The page of a year; null when there is none.</summary>
    public static PublishedPage? Published(this SiteStore store, int year) => store.Connection.Rows(
            """
            SELECT p.year, p.frozen, p.with_centre_figures, p.published_at, x.label
            FROM published AS p LEFT JOIN access AS x ON x.id = p.published_by
            WHERE p.year = $1 AND p.ended_at IS NULL
            """,
            year)
        .Select(row => new PublishedPage(
            (int)row.GetInt64(0), row.TextOrNull(1), row.GetInt64(2) != 0, DateTimeOffset.Parse(row.GetString(3), CultureInfo.InvariantCulture), row.TextOrNull(4)))
        .FirstOrDefault();

    /// <summary>Keeps which balance is the page of its year.</summary>
    public static void AddPublished(this SiteStore store, int year, string? frozen, bool withCentreFigures, long? by) => store.Connection.Run(
        null,
        "INSERT INTO published (year, frozen, with_centre_figures, published_at, published_by) VALUES ($1, $2, $3, $4, $5)",
        year, frozen, withCentreFigures ? 1 : 0, StoreTime.Text(store.Clock.GetUtcNow()), by);

    /// <summary>Ends the page of a year; false when there was none.</summary>
    public static bool EndPublished(this SiteStore store, int year, long? by) => store.Connection.Run(
        null, "UPDATE published SET ended_at = $2, ended_by = $3 WHERE year = $1 AND ended_at IS NULL", year, StoreTime.Text(store.Clock.GetUtcNow()), by) > 0;
}
