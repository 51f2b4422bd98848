namespace CrpvReporting.Import.Reading;

/// <summary>A rectangle of cells.</summary>
/// <param name="FirstRow">Its first row, as the spreadsheet numbers it, from 1.</param>
/// <param name="FirstColumn">Its first column, from 0.</param>
/// <param name="LastRow">Its last row, included.</param>
/// <param name="LastColumn">Its last column, included.</param>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>As spreadsheets write it: « A1:C2 ».</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{ColumnName.Of(FirstColumn)}{FirstRow}:{ColumnName.Of(LastColumn)}{LastRow}");

    /// <summary>Reads « A1:C2 », with or without dollar signs; false for anything else, and for one cell alone.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf(':');
        if (colon < 0 || !CellReference.TryParse(text[..colon], out var row, out var column) || !CellReference.TryParse(text[(colon + 1)..], out var otherRow, out var otherColumn))
            return false;
        range = new CellRange(Math.Min(row, otherRow), Math.Min(column, otherColumn), Math.Max(row, otherRow), Math.Max(column, otherColumn));
        return range.FirstRow != range.LastRow || range.FirstColumn != range.LastColumn;
    }
}
