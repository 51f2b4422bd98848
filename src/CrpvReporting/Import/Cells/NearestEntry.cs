using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>The entry of a list that a misspelt text most likely means.</summary>
public static class NearestEntry
{
    private const int LongestCompared = 100;

    /// <summary>The nearest entry valid that year, by code or label; null when none is near enough to be offered.</summary>
    public static CodeEntry? Find(ReadOnlySpan<char> text, CodeList list, int? year)
    {
        var wanted = MatchKey.Of(text);
        if (wanted.Length is 0 or > LongestCompared)
            return null;
        CodeEntry? nearest = null;
        var fewest = (wanted.Length / 3) + 1;
        foreach (var entry in list)
        {
            if (year is { } y && !entry.IsValidIn(y))
                continue;
            foreach (var name in (ReadOnlySpan<string>)[MatchKey.Of(entry.Code), MatchKey.Of(entry.Label)])
            {
                var edits = Distance(wanted, name);
                if (edits < fewest)
                    (nearest, fewest) = (entry, edits);
            }
        }

        return nearest;
    }

    /// <summary>Edits between two words: letters added, removed, replaced, or two neighbours exchanged.</summary>
    private static int Distance(string left, string right)
    {
        var twoBack = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, replaced);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[right.Length];
    }
}
