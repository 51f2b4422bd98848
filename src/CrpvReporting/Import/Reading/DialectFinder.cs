namespace CrpvReporting.Import.Reading;

/// <summary>
/// Finds the dialect of a csv from its start: the one that cuts most records into the same number of fields, and into
/// fields that look like values rather than like pieces of text (the idea of the consistency measure of van den Burg,
/// Nazábal and Sutton, 2019).
/// </summary>
public static class DialectFinder
{
    /// <summary>In order of preference, when nothing tells them apart.</summary>
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    private static readonly char[] Quotes = ['"', '\''];

    /// <param name="start">The start of the text.</param>
    /// <param name="isWhole">Whether it is the whole text; otherwise its last record may be cut short.</param>
    public static FoundDialect Find(string start, bool isWhole)
    {
        var hint = HintOf(start);
        var lines = LinesOf(start, isWhole, skipFirst: hint is not null);
        var best = new FoundDialect(new Dialect(hint ?? Separators[0]), hint is not null, 1);
        var bestScore = 0.0;
        foreach (var dialect in Candidates(start, hint))
        {
            var (score, fields) = DialectScore.Of(lines, dialect);
            if (score > bestScore)
                (best, bestScore) = (new FoundDialect(dialect, hint is not null, fields), score);
        }

        return best;
    }

    private static IEnumerable<Dialect> Candidates(string text, char? hint)
    {
        // A space separates only where nothing else does, hence last: text is full of them.
        foreach (var separator in hint is { } given ? [given] : Separators.Append(' '))
            if (text.Contains(separator, StringComparison.Ordinal))
                foreach (var dialect in QuotesOf(text, separator))
                {
                    yield return dialect;
                    if (separator != ' ' && text.Contains($"{separator} {dialect.Quote}", StringComparison.Ordinal))
                        yield return dialect with { SpaceAfter = true };
                }
    }

    private static IEnumerable<Dialect> QuotesOf(string text, char separator)
    {
        foreach (var quote in Quotes)
            if (quote == Quotes[0] || IsAroundFields(text, quote, separator))
            {
                yield return new Dialect(separator, Quote: quote);
                if (IsEscaped(text, quote))
                    yield return new Dialect(separator, Quote: quote, BackslashEscape: true);
            }
    }

    /// <summary>Whether a backslash stands before most quotes that stand in a word: where it seldom does, it is a character like another.</summary>
    private static bool IsEscaped(string text, char quote)
    {
        var (escaped, bare) = (0, 0);
        for (var i = text.IndexOf(quote, StringComparison.Ordinal); i >= 0; i = text.IndexOf(quote, i + 1))
            if (i > 0 && text[i - 1] == '\\')
                escaped++;
            else if (i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))
                bare++;
        return escaped > bare;
    }

    private static bool IsAroundFields(string text, char quote, char separator) =>
        text[0] == quote || text.Contains($"{separator}{quote}", StringComparison.Ordinal) || text.Contains($"{separator} {quote}", StringComparison.Ordinal);

    private static char? HintOf(string text) =>
        text.Length >= 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && Separators.Contains(text[4])
            && (text.Length == 5 || text[5] is '\r' or '\n')
            ? text[4] : null;

    private static List<string> LinesOf(string text, bool isWhole, bool skipFirst)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        var source = new TextLines(reader);
        while (source.Read() is { } line)
            lines.Add(line);
        if (skipFirst)
            lines.RemoveAt(0);
        if (!isWhole && lines.Count > 1)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
