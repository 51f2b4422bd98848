using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Cells;

/// <summary>
/// Days as French spreadsheets and exports write them: real dates, 15/03/2021, 5/3/2021, 2021-03-15 with or without midnight.
/// What else people write: <see cref="WrittenDate"/>.
/// </summary>
public static class DateText
{
    /// <summary>The day of a cell in any form, usual or not; a number is a serial. False when it is none.</summary>
    public static bool TryRead(Cell cell, out DateOnly date)
    {
        date = default;
        return cell.Kind switch
        {
            CellKind.Date or CellKind.Number => SpreadsheetDate.TryFrom(cell.Number, out date),
            CellKind.Text => TryRead(cell.Text, out date) || WrittenDate.TryReadDay(PlainText.Of(cell.Text), out date),
            _ => false,
        };
    }

    /// <summary>The day of a text; false when it is not one, or is written otherwise.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length < 8)
            return false;
        if (text.Length >= 10 && text[4] == '-')
            return text[7] == '-' && Number(text[..4], out var year) && Number(text[5..7], out var month) && Number(text[8..10], out var day)
                && IsMidnight(text[10..]) && TryMake(year, month, day, out date);
        var first = text.IndexOf('/');
        if (first is not (1 or 2) || text.Length > 10)
            return false;
        var second = text[(first + 1)..].IndexOf('/');
        return second is 1 or 2
            && Number(text[..first], out var d) && Number(text.Slice(first + 1, second), out var m)
            && text.Length - first - second == 6 && Number(text[^4..], out var y) && TryMake(y, m, d, out date);
    }

    /// <summary>A day of the calendar; false when there is none, or in a year that no spreadsheet can hold.</summary>
    internal static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1900 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>An export's midnight: 2021-03-15 00:00:00, 2021-03-15T00:00:00Z.</summary>
    private static bool IsMidnight(ReadOnlySpan<char> time) =>
        time.IsEmpty || (time.Length is >= 6 and <= 24 && time[0] is 'T' or ' ' && time[3] == ':' && !time[1..].ContainsAnyExcept("0:.Z"));

    private static bool Number(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + c - '0';
        }

        return !digits.IsEmpty;
    }
}
