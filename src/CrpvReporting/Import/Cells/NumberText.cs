using System.Globalization;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Cells;

/// <summary>Numbers as French spreadsheets write them: « 3 123,5 », « 1.5 », « 12 ».</summary>
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

    /// <summary>The number of a text: digits, spaces of any kind between thousands, one comma or point before decimals.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > LongestNumber)
            return false;
        Span<char> plain = stackalloc char[text.Length];
        var length = 0;
        var marks = 0;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                digits++;
                plain[length++] = c;
            }
            else if (c is ',' or '.' && ++marks == 1)
                plain[length++] = '.';
            else if (c is '-' or '\u2212' && length == 0)
                plain[length++] = '-';
            else if (c is not (' ' or '\u00A0' or '\u202F' or '\u2009') || digits == 0)
                return false;
        }

        return digits > 0
            && decimal.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
