using System.Globalization;

namespace CrpvReporting.Web.Look;

/// <summary>Days and moments as pages write them: of universal time, which pages say.</summary>
internal static class Moments
{
    /// <summary>« 23/11/2026 ».</summary>
    public static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>« 23/11/2026 08:15 ».</summary>
    public static string Minute(DateTimeOffset moment) => moment.UtcDateTime.ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);
}
