namespace CrpvReporting.Import.Reading;

/// <summary>Whether the text of a field looks like one value, or like what a wrong cut leaves.</summary>
internal static class CellShape
{
    private const double Doubtful = 0.3;

    /// <summary>One quote alone in a text: an inch mark, or the end of a field cut in two.</summary>
    private const double LoneQuote = 0.1;

    /// <summary>Between 0 (a wrong cut) and 1 (a value).</summary>
    public static double Likelihood(string field, Dialect dialect)
    {
        var text = field.AsSpan().Trim();
        if (text.IsEmpty)
            return 1;
        if (text[0] == '"' || text[^1] == '"' && text.Count('"') % 2 == 1 || IsBetween(text, '\''))
            return dialect.Quote == '"' && text[0] != '"' ? Doubtful : 0;
        if (text.Count('"') % 2 == 1 && text.Contains(" \"", StringComparison.Ordinal))
            return LoneQuote;
        if (text[0] == '\'' && dialect.Quote != '\'')
            return LoneQuote;
        return LooksUncut(text, dialect.Separator) ? Doubtful : 1;
    }

    private static bool IsBetween(ReadOnlySpan<char> text, char quote) => text.Length > 1 && text[0] == quote && text[^1] == quote;

    /// <summary>Other separators, stuck between values.</summary>
    private static bool LooksUncut(ReadOnlySpan<char> text, char separator)
    {
        var commas = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is ';' or '\t' or '|' && text[i] != separator && (i + 1 == text.Length || text[i + 1] != ' '))
                return true;
            else if (text[i] == ',' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]))
                commas++;
        return separator != ',' && commas > 1;
    }
}
