using System.Globalization;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Cells;

/// <summary>Numbers as French spreadsheets write them: « 3 123,5 », « 1.5 », « 12 ». What else people write: <see cref="WrittenNumber"/>.</summary>
public static class NumberText
{
    private const int LongestNumber = 40;

    /// <summary>The number of a cell; false when it is not one.</summary>
    public static bool TryRead(Cell cell, out decimal number)
    {
        number = 0;
        if (cell.Kind == CellKind.Number)
        {
            if (!double.IsFinite(cell.Number) || Math.Abs(cell.Number) > 1e15)
                return false;
            number = (decimal)cell.Number;
            return true;
        }

        return cell.Kind == CellKind.Text && TryRead(cell.Text, out number);
    }

    /// <summary>
    /// The number of a text: digits, in groups of three when a space of any kind parts them, then decimals after one
    /// comma or point. False when it could be read in two ways: « 1.500 » may be one and a half or fifteen hundred.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > LongestNumber)
            return false;
        Span<char> plain = stackalloc char[text.Length + 1];
        var length = 0;
        if (text[0] is '-' or '\u2212')
        {
            plain[length++] = '-';
            text = text[1..];
        }

        var mark = text.IndexOfAny(',', '.');
        var whole = mark < 0 ? text : text[..mark];
        var decimals = mark < 0 ? [] : text[(mark + 1)..];
        if ((mark >= 0 && decimals.IsEmpty) || decimals.ContainsAnyExceptInRange('0', '9') || IsAmbiguous(whole, decimals) || !CopyWhole(whole, plain, ref length))
            return false;
        plain[length++] = '.';
        decimals.CopyTo(plain[length..]);
        length += decimals.Length;
        return decimal.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A number without the noise of binary arithmetic: 1.4999999999999998 is 1.5.</summary>
    public static decimal WithoutNoise(decimal number) => decimal.Round(number, 9);

    /// <summary>A number as a count: whole, not negative, at most a thousand million.</summary>
    public static bool TryWhole(decimal number, out int whole)
    {
        whole = 0;
        if (number is < 0 or > 1_000_000_000)
            return false;
        number = WithoutNoise(number);
        whole = (int)number;
        return whole == number;
    }

    /// <summary>Whether « 1.500 » could part thousands or decimals.</summary>
    private static bool IsAmbiguous(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals) =>
        decimals.Length == 3 && whole.Length is >= 1 and <= 3 && whole[0] != '0';

    /// <summary>Copies the digits before the mark; false when they are not digits, or not parted into thousands.</summary>
    private static bool CopyWhole(ReadOnlySpan<char> whole, Span<char> plain, ref int length)
    {
        var parted = false;
        var group = 0;
        foreach (var c in whole)
            if (char.IsAsciiDigit(c))
            {
                group++;
                plain[length++] = c;
            }
            else if (c is ' ' or '\t' or '\u00A0' or '\u202F' or (>= '\u2000' and <= '\u200A') && (parted ? group == 3 : group is >= 1 and <= 3))
                (parted, group) = (true, 0);
            else
                return false;
        return parted ? group == 3 : group > 0;
    }
}
