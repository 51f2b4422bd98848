using System.Text.RegularExpressions;

namespace CrpvReporting.Report.Workbook;

/// <summary>Names of the tables inside the sheets: what formulas and screen readers call them by.</summary>
internal static partial class TableName
{
    /// <summary>
    /// The name of the sheet, unless a spreadsheet would take it for a cell (<c>TAB2021</c>, <c>R1C1</c>) or refuse it
    /// for starting with a digit.
    /// </summary>
    public static string Of(string sheetName) =>
        LooksLikeCell().IsMatch(sheetName) || !(char.IsAsciiLetter(sheetName[0]) || sheetName[0] is '_')
            ? "t_" + sheetName
            : sheetName;

    [GeneratedRegex("^([A-Z]{1,3}[0-9]+|R[0-9]*(C[0-9]*)?|C[0-9]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksLikeCell();
}
