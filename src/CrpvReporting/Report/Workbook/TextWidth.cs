namespace CrpvReporting.Report.Workbook;

/// <summary>
/// How wide a text is, in digits of the sheet's font: the unit of column widths. An estimate from Arial's proportions,
/// since measuring would need the fonts of the machine, which differ.
/// </summary>
internal static class TextWidth
{
    /// <summary>How much wider bold letters are.</summary>
    public const double Bold = 1.08;

    /// <summary>The width of the widest line of the text.</summary>
    public static double Of(string text)
    {
        double widest = 0, line = 0;
        foreach (var c in text)
        {
            line = c is '\n' ? 0 : line + Of(c);
            widest = Math.Max(widest, line);
        }
        return widest;
    }

    /// <summary>The width of the widest word of the text: a column cannot be narrower without cutting it.</summary>
    public static double OfWidestWord(string text) =>
        text.Split([' ', '\n']).Max(Of);

    private static double Of(char c) => c switch
    {
        'i' or 'j' or 'l' or '\'' or '|' or '’' => 0.42,
        'f' or 't' or 'r' or 'I' or ' ' or '.' or ',' or ';' or ':' or '!' or '/' or '(' or ')' or '-' => 0.55,
        '\u00A0' or '\u202F' => 0.5,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' => 1.55,
        >= 'A' and <= 'Z' => 1.28,
        >= 'À' and <= 'Þ' => 1.28,
        < '\u2E80' => 1,
        // Ideographs, and each half of an emoji, are given a square at most.
        _ => 1.8,
    };
}
