namespace CrpvReporting.Import.Reading;

/// <summary>What the text of a cell is, before any schema.</summary>
internal static class CellTexts
{
    /// <summary>A number, a date, an hour: digits, and no word.</summary>
    public static bool IsValue(string text) => text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter);
}
