using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Store.Site;

/// <summary>What the site keeps of a yearly campaign: until when returns are awaited, and which files wait for someone to agree.</summary>
public static class CampaignStore
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The last day on which the returns of a year are awaited; null when none was said.</summary>
    public static DateOnly? Deadline(this SiteStore store, int year) =>
        store.Connection.Rows("SELECT day FROM deadline WHERE year = $1 ORDER BY id DESC LIMIT 1", year).Select(row => row.TextOrNull(0)).FirstOrDefault() is { } day
            ? DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The years of which a last day was ever said.</summary>
    public static IReadOnlyList<int> CampaignYears(this SiteStore store) => [.. store.Connection.Rows("SELECT DISTINCT year FROM deadline ORDER BY year").Select(row => row.GetInt32(0))];

    /// <summary>Keeps that day; null for none any more.</summary>
    public static void SetDeadline(this SiteStore store, int year, DateOnly? day, long? accessId) => store.Connection.Run(
        null, "INSERT INTO deadline (year, day, set_at, access_id) VALUES ($1, $2, $3, $4)", year, day?.ToString(DayFormat, CultureInfo.InvariantCulture), StoreTime.Text(store.Clock.GetUtcNow()), accessId);

    /// <summary>The files of a year that would replace a version and wait for someone to agree, the latest first.</summary>
    public static IReadOnlyList<Upload> UploadsToConfirm(this SiteStore store, int year) => [.. store.UploadsToConfirm().Where(upload => upload.Year == year)];
}
