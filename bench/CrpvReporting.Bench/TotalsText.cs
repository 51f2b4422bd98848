using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>Totals as one text, in ordinal order, so that two ways of adding up can be compared.</summary>
internal static class TotalsText
{
    public static string Of(IEnumerable<(string Key, long Halves)> totals) =>
        string.Join(' ', totals.OrderBy(total => total.Key, StringComparer.Ordinal).Select(total => $"{total.Key}={total.Halves.ToString(CultureInfo.InvariantCulture)}"));
}
