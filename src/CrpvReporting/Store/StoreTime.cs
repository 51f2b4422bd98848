using System.Globalization;

namespace CrpvReporting.Store;

/// <summary>Moments as the store keeps them: UTC, ISO 8601, to the second.</summary>
internal static class StoreTime
{
    public static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
