using System.Globalization;
using System.Xml.Linq;

namespace CrpvReporting.Web.Look;

/// <summary>A moment on a page: in universal time, since centres live under several; the script shows it in the reader's own.</summary>
internal static class Moment
{
    public static XElement Of(DateTimeOffset at) => new(
        "time",
        new XAttribute("datetime", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        at.UtcDateTime.ToString("dd/MM/yyyy 'à' H 'h' mm '(UTC)'", CultureInfo.InvariantCulture));

    /// <summary>« 23/11/2026 », in a table that says the time.</summary>
    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>« 23/11/2026 08:15 », likewise.</summary>
    public static string Minute(DateTimeOffset at) => at.UtcDateTime.ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);
}
