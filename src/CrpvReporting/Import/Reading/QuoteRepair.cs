namespace CrpvReporting.Import.Reading;

/// <summary>
/// Cuts a record whose quotes contradict each other: of all the ways to read each quote (around a field, or a character
/// of its text), the one with the usual number of fields and the fewest oddities.
/// </summary>
internal sealed class QuoteRepair(Dialect dialect, int usualFields)
{
    /// <summary>A quote inside a quoted field that is not doubled.</summary>
    private const int UndoubledQuote = 2;

    /// <summary>A field that starts with a quote and is not quoted.</summary>
    private const int LoneQuote = 3;

    private const int UnusualCount = 4;

    /// <summary>Beyond, a record is too long to try all ways.</summary>
    private const long MostTrials = 4_000_000;

    private readonly List<int> starts = [];

    /// <summary>The fields; null when the record is too long to tell.</summary>
    public List<string>? Split(string record)
    {
        var text = record.TrimEnd('\r', '\n');
        starts.Clear();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == dialect.Separator)
                starts.Add(i + 1);
        var width = Math.Min(starts.Count, usualFields + 8) + 1;
        var quotes = text.AsSpan().Count(dialect.Quote) + 1;
        if ((long)starts.Count * width * quotes > MostTrials)
            return null;
        var paths = Paths(text, width);
        return Best(paths, starts.Count, width) is { } count ? Fields(text, paths, count) : null;
    }

    /// <summary>For each start and number of fields before it, the cheapest way to get there; the last row is the end.</summary>
    private Step?[,] Paths(string text, int width)
    {
        var paths = new Step?[starts.Count + 1, width];
        paths[0, 0] = new Step(0, -1, 0, false);
        for (var start = 0; start < starts.Count; start++)
            foreach (var (next, cost, end, isQuoted) in Readings(text, start))
                for (var count = 0; count < width - 1; count++)
                    if (paths[start, count] is { } before && (paths[next, count + 1] is not { } known || before.Cost + cost < known.Cost))
                        paths[next, count + 1] = new Step(before.Cost + cost, start, end, isQuoted);
        return paths;
    }

    /// <summary>The ways to read the field that starts there: where the next one starts, and what is odd about it.</summary>
    private IEnumerable<(int Next, int Cost, int End, bool IsQuoted)> Readings(string text, int start)
    {
        var open = Open(text, starts[start]);
        var isOpen = open < text.Length && text[open] == dialect.Quote;
        if (isOpen)
        {
            var odd = 0;
            var next = start + 1;
            for (var i = open + 1; i < text.Length; i++)
            {
                if (dialect.BackslashEscape && text[i] == '\\')
                {
                    i++;
                    continue;
                }

                if (text[i] != dialect.Quote)
                    continue;
                var after = Open(text, i + 1);
                if (after == text.Length || text[after] == dialect.Separator)
                {
                    while (next < starts.Count && starts[next] <= after)
                        next++;
                    yield return (after == text.Length ? starts.Count : next, odd * UndoubledQuote, i, true);
                }

                if (!dialect.BackslashEscape && i + 1 < text.Length && text[i + 1] == dialect.Quote && !EndsField(text, i + 2))
                    i++;
                else
                    odd++;
            }
        }

        var end = start + 1 < starts.Count ? starts[start + 1] - 1 : text.Length;
        var inside = text.AsSpan(starts[start], end - starts[start]).Count(dialect.Quote);
        yield return (start + 1, isOpen ? LoneQuote + inside - 1 : inside, end, false);
    }

    private bool EndsField(string text, int i) => i >= text.Length || text[i] == dialect.Separator;

    private int Open(string text, int i)
    {
        while (i < text.Length && text[i] == ' ' && dialect.Separator != ' ')
            i++;
        return i;
    }

    private int? Best(Step?[,] paths, int end, int width)
    {
        int? best = null;
        var lowest = int.MaxValue;
        for (var count = 1; count < width; count++)
            if (paths[end, count] is { } step)
            {
                var cost = step.Cost + (count == usualFields ? 0 : UnusualCount + Math.Abs(count - usualFields));
                if (cost < lowest)
                    (best, lowest) = (count, cost);
            }

        return best;
    }

    private List<string> Fields(string text, Step?[,] paths, int count)
    {
        var fields = new string[count];
        var at = starts.Count;
        for (var i = count; i > 0; i--)
        {
            var step = paths[at, i]!.Value;
            var from = starts[step.Before];
            fields[i - 1] = step.IsQuoted ? Unescape(text[(Open(text, from) + 1)..step.End]) : text[from..step.End];
            at = step.Before;
        }

        return [.. fields];
    }

    private string Unescape(string content) => dialect.BackslashEscape
        ? content.Replace($"\\{dialect.Quote}", $"{dialect.Quote}", StringComparison.Ordinal)
        : content.Replace($"{dialect.Quote}{dialect.Quote}", $"{dialect.Quote}", StringComparison.Ordinal);

    private readonly record struct Step(int Cost, int Before, int End, bool IsQuoted);
}
