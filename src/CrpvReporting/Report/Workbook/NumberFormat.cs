namespace CrpvReporting.Report.Workbook;

/// <summary>
/// Number formats as files hold them, in the format's own English notation: a French Excel shows « 3 123,5 », « 14,8 % »
/// and « 31/12/2021 ».
/// </summary>
internal static class NumberFormat
{
    /// <summary>The format of a column; null for text, which stays as general as it was typed.</summary>
    public static string? Of(ReportColumn column) => column.Kind switch
    {
        ColumnKind.Number => "#,##0" + DecimalsOf(column),
        // French typography wants a no-break space before the sign, and spreadsheets do not add it.
        ColumnKind.Share => "0" + DecimalsOf(column) + "\"\u00A0\"%",
        ColumnKind.Date => "dd/mm/yyyy",
        _ => null,
    };

    private static string DecimalsOf(ReportColumn column) =>
        column.Decimals == 0 ? "" : "." + new string('0', column.Decimals);
}
