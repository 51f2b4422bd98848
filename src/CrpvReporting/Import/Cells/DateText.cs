using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Cells;

/// <summary>Days as French spreadsheets write them: real dates, 15/03/2021, 5/3/21, 2021-03-15, 15 mars 2021, lundi 15 mars 2021, 1er mars 2021.</summary>
public static class DateText
{
    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    private static readonly string[] ShortMonths =
        ["janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>The day of a cell; false when it is not one.</summary>
    public static bool TryRead(Cell cell, out DateOnly date)
    {
        date = default;
        return cell.Kind switch
        {
            CellKind.Date or CellKind.Number => SpreadsheetDate.TryFrom(cell.Number, out date),
            CellKind.Text => TryRead(cell.Text, out date),
            _ => false,
        };
    }

    /// <summary>The day of a text; false when it is not one, or not a single day.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        Span<Range> parts = stackalloc Range[4];
        if (text.Length is < 6 or > 40)
            return false;

        // An export's midnight: 2021-03-15 00:00:00, 15/03/2021 00:00, 2021-03-15T00:00:00.
        var time = text.IndexOfAny("T:");
        if (time > 0 && text[time] == ':' && text[..time].LastIndexOf(' ') is > 0 and var space)
            time = space;
        if (time > 0 && !char.IsAsciiLetter(text[time - 1]) && IsMidnight(text[(time + 1)..]))
            text = text[..time];
        foreach (var separator in "/-.")
            if (text.Split(parts, separator) == 3
                && Number(text[parts[0]], out var first) && Number(text[parts[1]], out var month) && Number(text[parts[2]], out var last))
                return parts[0].GetOffsetAndLength(text.Length).Length == 4
                    ? TryMake(first, month, last, out date)
                    : TryMake(Year(last, text[parts[2]].Length), month, first, out date);
        return TryReadWords(text, out date);
    }

    /// <summary>« 15 mars 2021 », with or without the day of the week, which must then be the right one.</summary>
    private static bool TryReadWords(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        Span<Range> parts = stackalloc Range[5];
        var count = text.SplitAny(parts, " \u00A0\u202F", StringSplitOptions.RemoveEmptyEntries);
        var weekday = count == 4 ? Array.IndexOf(Weekdays, MatchKey.Of(text[parts[0]])) : -1;
        if (weekday >= 0)
            parts = parts[1..];
        else if (count != 3)
            return false;
        return (Number(text[parts[0]], out var day) || IsFirst(text[parts[0]], out day))
            && Number(text[parts[2]], out var year)
            && TryMake(Year(year, text[parts[2]].Length), Month(text[parts[1]]), day, out date)
            && (weekday < 0 || weekday == (int)date.DayOfWeek);
    }

    private static bool IsFirst(ReadOnlySpan<char> text, out int day)
    {
        day = 1;
        return text.Equals("1er", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMidnight(ReadOnlySpan<char> time) => !time.IsEmpty && time.IndexOfAnyExcept("0:.Z ") < 0;

    private static bool Number(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        text = text.Trim();
        if (text.Length is < 1 or > 4)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + c - '0';
        }

        return true;
    }

    /// <summary>Two digits are of this century: no activity is older.</summary>
    private static int Year(int year, int digits) => digits == 2 ? 2000 + year : year;

    private static int Month(ReadOnlySpan<char> name)
    {
        var key = MatchKey.Of(name);
        var month = Array.IndexOf(Months, key);
        return (month >= 0 ? month : Array.IndexOf(ShortMonths, key)) + 1;
    }

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1900 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}
