using System.Globalization;

namespace CrpvReporting.Report.Workbook;

/// <summary>Numbers as files hold them, to their last digit.</summary>
internal static class ExactNumbers
{
    /// <summary>The double nearest to a number: the runtime's own conversion may be off by the last bits, through text it is not.</summary>
    public static double Nearest(decimal number) => double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
