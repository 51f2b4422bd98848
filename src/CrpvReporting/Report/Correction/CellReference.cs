using System.Globalization;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>Cells as spreadsheets name them.</summary>
internal static class CellReference
{
    /// <summary>« F12 ».</summary>
    public static string Of(int row, int column) => LineWriter.Letters(column + 1) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The column of « F » or « F12 », from 0; null when there are no letters.</summary>
    public static int? Column(string? reference)
    {
        var column = 0;
        var letters = 0;
        while (reference is not null && letters < reference.Length && letters < 4 && char.IsAsciiLetter(reference[letters]))
            column = (column * 26) + (reference[letters++] | 0x20) - 'a' + 1;
        return letters == 0 ? null : column - 1;
    }

    /// <summary>The row of « F12 »; null when it has none.</summary>
    public static int? Row(string? reference) =>
        reference is not null && int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    /// <summary>« 'Feuille d''avril'!F12 »: where an internal link goes.</summary>
    public static string Link(string sheet, int row, int column) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{Of(row, column)}";
}
