using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Cells;

/// <summary>
/// Days as people and programs write them otherwise: 5/3/21, 15.03.2021, « lundi 15 mars 2021 », « 15-mars-21 », 20210315, the serial
/// 44270. The day is always before the month: 03/25/2021 is not read.
/// </summary>
internal static partial class WrittenDate
{
    private const int DaysFrom1900To1904 = 1462;

    /// <summary>The day of a text; false when it is none, or not a single one.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="isExpected">Whether a day is in the year returned: a bare number is a day only then.</param>
    /// <param name="date">The day.</param>
    public static bool TryRead(ReadOnlySpan<char> text, Func<DateOnly, bool> isExpected, out DateOnly date)
    {
        date = default;
        var plain = PlainText.Of(text);
        return plain.Length is 5 or 8 && int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? TryRead(number, isExpected, out date)
            : TryReadDay(plain, out date);
    }

    /// <summary>The day of a number: a serial of either system, or yyyymmdd. The two systems are four years apart, and yyyymmdd beyond both.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isExpected">Whether a day is in the year returned.</param>
    /// <param name="date">The day.</param>
    public static bool TryRead(double number, Func<DateOnly, bool> isExpected, out DateOnly date)
    {
        if (number is >= 19_000_101 and <= 99_981_231 && double.IsInteger(number))
            return DateText.TryMake((int)number / 10_000, (int)number / 100 % 100, (int)number % 100, out date) && isExpected(date);
        return (SpreadsheetDate.TryFrom(number, out date) && isExpected(date))
            || (SpreadsheetDate.TryFrom(number + DaysFrom1900To1904, out date) && isExpected(date));
    }

    /// <summary>The day of a plain text (<see cref="PlainText"/>), with or without an hour after it.</summary>
    public static bool TryReadDay(string plain, out DateOnly date)
    {
        date = default;
        plain = WithoutHour(plain);
        var match = YearFirst().Match(plain);
        return match.Success
            ? DateText.TryMake(Number(match, "year"), Number(match, "month"), Number(match, "day"), out date)
            : PartialDate.TryParse(plain, out var partial) && partial.TryToDate(out date);
    }

    private static string WithoutHour(string plain) => Joined().Replace(Hour().Replace(plain, ""), "${mark}");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<=[0-9])(?:[ t]|,? a )(?:[01]?[0-9]|2[0-3]) ?(?:h(?: ?[0-5][0-9])?|:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:z|[+-][0-9]{2}:?[0-9]{2})?)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hour();

    [GeneratedRegex(""" ?(?<mark>[/.-]) ?""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joined();

    [GeneratedRegex("""^(?<year>[0-9]{4})(?<mark>[/. -])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();
}
