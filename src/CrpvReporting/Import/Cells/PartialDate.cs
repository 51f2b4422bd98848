using System.Globalization;
using System.Text.RegularExpressions;

namespace CrpvReporting.Import.Cells;

/// <summary>What a text says of a day: « lundi 15 mars 2021 », « 15/03 », « 15 ». Not yet a day of the calendar.</summary>
/// <param name="Day">Day of the month, as written.</param>
/// <param name="Month">Month, as written; null when the text does not say it.</param>
/// <param name="Year">Year; null when the text does not say it.</param>
/// <param name="Weekday">Day of the week; null when the text does not say it.</param>
/// <param name="IsNamed">Whether the month is written in letters.</param>
internal readonly partial record struct PartialDate(int Day, int? Month, int? Year, DayOfWeek? Weekday, bool IsNamed)
{
    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>Reads a plain text (<see cref="PlainText"/>), the day first.</summary>
    public static bool TryParse(string plain, out PartialDate date)
    {
        date = default;
        var match = DayFirst().Match(plain);
        if (!match.Success)
            return false;
        var groups = match.Groups;
        int? weekday = groups["weekday"].Success ? Named(Weekdays, groups["weekday"].Value) : null;
        int? month = groups["name"].Success ? Named(Months, groups["name"].Value) + 1 : Number(groups["month"]);
        if (weekday < 0 || month is 0 && groups["name"].Success || groups["first"].Success && Number(groups["day"]) != 1)
            return false;
        var year = Number(groups["year"]);

        // Two digits are of this century: no activity is older.
        date = new PartialDate(
            Number(groups["day"])!.Value, month, year + (groups["year"].Length == 2 ? 2000 : 0), (DayOfWeek?)weekday, groups["name"].Success);
        return true;
    }

    /// <summary>The day; false when something is missing, there is no such day, or it is another day of the week.</summary>
    public bool TryToDate(out DateOnly date)
    {
        date = default;
        return Month is { } month && Year is { } year && DateText.TryMake(year, month, Day, out date) && (Weekday is null || Weekday == date.DayOfWeek);
    }

    /// <summary>The rank of the only name that starts with these letters, from 0; -1 when there is none.</summary>
    private static int Named(string[] names, string start)
    {
        var found = Array.FindIndex(names, name => name.StartsWith(start, StringComparison.Ordinal));
        return start.Length >= 3 && found == Array.FindLastIndex(names, name => name.StartsWith(start, StringComparison.Ordinal)) ? found : -1;
    }

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        """^(?:le )?(?:(?<weekday>[a-z]{3,8})\.?,? ?(?:le )?)?(?<day>[0-9]{1,2})(?<first> ?er)?(?:[ ./-]{0,3}(?<name>[a-z]{3,9})\.?(?:[ ./-]{0,3}(?<year>[0-9]{4}|[0-9]{2}))?|[ ./-](?<month>[0-9]{1,2})(?:[ ./-](?<year>[0-9]{4}|[0-9]{2}))?)?$""",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();
}
