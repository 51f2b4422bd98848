using System.Globalization;

namespace CrpvReporting.Report.Charts;

/// <summary>A length in an SVG: a point before at most two decimals, whatever the culture.</summary>
internal static class SvgNumber
{
    public static string Of(double length) => Math.Round((decimal)length, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
