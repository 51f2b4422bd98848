using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>
/// Lines of two centres that may be one event: the same date, titles that are equal or differ by at most one letter in
/// ten and four in all (case, accents, spaces and punctuation aside), the same digits, and no event identifier that both
/// share. Counted twice in the net total unless they are given one.
/// </summary>
/// <remarks>
/// Source: «near-identical lines of two centres (same date, near title)», rules for reading a return. A title of fewer than
/// <see cref="ShortestTitle"/> letters says too little («Réunion»); in a long one, more than <see cref="MostEdits"/> letters
/// make another place rather than another spelling, and another number makes another session of a cycle. This return's titles are kept by date, the others' go
/// by. A day of very many lines is searched for equal titles alone, so that the time stays bounded.
/// </remarks>
public static class NearIdenticalLines
{
    /// <summary>Letters and digits that a title needs to be compared.</summary>
    public const int ShortestTitle = 15;

    /// <summary>One edit (a letter added, dropped or changed) for so many letters of the longer title.</summary>
    public const int LettersPerEdit = 10;

    /// <summary>Edits at most, however long the titles are.</summary>
    public const int MostEdits = 4;

    /// <summary>Lines of this return on one day above which only equal titles are looked for: no centre has as many.</summary>
    public const int MostLinesOfADay = 200;

    /// <summary>The pairs, one at most for each line of the other centres: the nearest, in the order of the other lines. Both sides are enumerated once.</summary>
    public static IReadOnlyList<NearIdenticalPair> Find(IEnumerable<PlacedLine> lines, IEnumerable<OtherCentreLine> others)
    {
        var days = new Dictionary<DateOnly, List<(string Key, PlacedLine Line)>>();
        foreach (var line in lines)
        {
            if (MatchKey.Of(line.Activity.Title) is not { Length: >= ShortestTitle } key)
                continue;
            if (!days.TryGetValue(line.Activity.Date, out var day))
                days.Add(line.Activity.Date, day = []);
            day.Add((key, line));
        }

        var found = new List<NearIdenticalPair>();
        foreach (var other in others)
            if (days.TryGetValue(other.Date, out var day) && Nearest(day, other) is { } line)
                found.Add(new NearIdenticalPair(line, other));
        return found;
    }

    private static PlacedLine? Nearest(List<(string Key, PlacedLine Line)> day, OtherCentreLine other)
    {
        var key = MatchKey.Of(other.Title);
        if (key.Length < ShortestTitle)
            return null;
        PlacedLine? nearest = null;
        var fewest = int.MaxValue;
        foreach (var (title, line) in day)
        {
            if (other.EventId is not null && line.Activity.EventId == other.EventId)
                continue;
            var allowed = day.Count > MostLinesOfADay ? 0 : Math.Min(MostEdits, Math.Max(title.Length, key.Length) / LettersPerEdit);
            var edits = EditDistance.Of(title, key, Math.Min(allowed, fewest - 1));
            if (edits is { } number && MatchKey.SameDigits(title, key))
                (nearest, fewest) = (line, number);
            if (fewest == 0)
                break;
        }

        return nearest;
    }
}
