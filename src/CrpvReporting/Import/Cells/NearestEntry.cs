using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>The entry of a list that a misspelt text most likely means.</summary>
public static class NearestEntry
{
    private const int LongestCompared = 100;

    /// <summary>The nearest entry valid that year, by code, label or synonym; null when none is near enough to be offered.</summary>
    public static CodeEntry? Find(ReadOnlySpan<char> text, CodeList list, int? year)
    {
        var wanted = MatchKey.Of(text);
        if (wanted.Length is 0 or > LongestCompared)
            return null;
        CodeEntry? nearest = null;
        var fewest = (wanted.Length / 3) + 1;
        foreach (var (key, entry) in list.Keys)
        {
            if ((year is { } y && !entry.IsValidIn(y)) || Math.Abs(key.Length - wanted.Length) >= fewest)
                continue;
            var edits = EditDistance.Between(wanted, key);
            if (edits < fewest)
                (nearest, fewest) = (entry, edits);
        }

        return nearest;
    }
}
