using System.Globalization;

namespace CrpvReporting.Report.Text;

/// <summary>The words of a cell, as a reader sees them.</summary>
public static class CellText
{
    /// <summary>The shorthand for a missing number, explained on the cover.</summary>
    public static string Of(CellMarker marker) => marker switch
    {
        CellMarker.NotReported => "[nr]",
        CellMarker.NotApplicable => "[so]",
        CellMarker.Confidential => "[s]",
        _ => "",
    };

    /// <summary>The cell as French text, with the decimals of its column.</summary>
    public static string Of(ReportCell cell, ReportColumn column) =>
        (cell.Words, cell.Number, column.Kind) switch
        {
            ({ } day, _, ColumnKind.Date) => DayOf(day),
            ({ } words, _, _) => words,
            (_, null, _) => Of(cell.Marker),
            (_, { } share, ColumnKind.Share) => French.Percent(share, cell.In(column).Decimals),
            (_, { } number, _) => French.Number(number, cell.In(column).Decimals),
        };

    /// <summary>« 15/03/2021 » for 2021-03-15.</summary>
    private static string DayOf(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : words;
}
