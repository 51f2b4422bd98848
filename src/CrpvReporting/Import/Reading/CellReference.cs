using System.Globalization;

namespace CrpvReporting.Import.Reading;

/// <summary>Reads references such as « AB12 ».</summary>
internal static class CellReference
{
    public const int LastColumn = 16_384;
    public const int LastRow = 1_048_576;

    /// <summary>The column of a reference, from 0, and maybe beyond the last one; null when it has none.</summary>
    public static int? Column(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var letters = 0;
        while (letters < reference.Length && letters < 4 && char.IsAsciiLetter(reference[letters]))
            column = (column * 26) + (reference[letters++] | 0x20) - 'a' + 1;
        return letters == 0 ? null : column - 1;
    }

    /// <summary>Reads a whole reference inside a sheet: its row from 1, its column from 0.</summary>
    public static bool TryParse(ReadOnlySpan<char> reference, out int row, out int column)
    {
        reference = reference.TrimStart('$');
        column = Column(reference) ?? -1;
        var digits = reference.IndexOfAnyExceptInRange('A', 'Z');
        row = 0;
        return column is >= 0 and < LastColumn && digits > 0
            && int.TryParse(reference[digits..].TrimStart('$'), NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row is >= 1 and <= LastRow;
    }
}
