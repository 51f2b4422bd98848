using System.Globalization;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Workbook;

/// <summary>What a cell of a sheet stores: a number, or else a text; neither when it is empty.</summary>
/// <param name="Number">The number; a day is its serial number, as spreadsheets count days.</param>
/// <param name="Text">The text, safe to store.</param>
internal readonly record struct CellValue(double? Number, string? Text)
{
    // Spreadsheets believe that 1900 was a leap year: serial numbers are only agreed upon from March on.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>Whether the text has to be marked as text, lest it become a formula when someone edits the cell.</summary>
    public bool IsGuarded => Text is { } text && SafeText.LooksLikeFormula(text);

    public static CellValue Of(ReportCell cell, ColumnKind kind) => cell switch
    {
        { Words: { } words } when kind is ColumnKind.Date && SerialOf(words) is { } serial => new(serial, null),
        { Words: { } words } => new(null, SafeText.Of(words)),
        { Number: { } number } => new(ExactNumbers.Nearest(number), null),
        { Marker: CellMarker.None } => default,
        _ => new(null, CellText.Of(cell.Marker)),
    };

    private static double? SerialOf(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay
            ? day.ToDateTime(TimeOnly.MinValue).ToOADate()
            : null;
}
