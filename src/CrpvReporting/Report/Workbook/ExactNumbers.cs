using System.Globalization;

namespace CrpvReporting.Report.Workbook;

/// <summary>Numbers as files hold them, to their last digit.</summary>
internal static class ExactNumbers
{
    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
