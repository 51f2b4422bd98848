namespace CrpvReporting.Aggregate.Changes;

/// <summary>Compares two versions of a return. <see cref="LinePairs"/> tells which lines are compared with which.</summary>
public static class ReturnComparison
{
    /// <summary>Lines of each kind that are given whole; the rest are counted.</summary>
    public const int Shown = 10;

    public static ReturnChange Of(ComparedReturn former, ComparedReturn current)
    {
        var pairs = LinePairs.Of(former, current);
        var changed = pairs.Changed.Take(Shown).ToList();
        var before = ByPlace(former, [.. changed.Select(pair => pair.Former), .. pairs.Removed.Take(Shown)]);
        var after = ByPlace(current, [.. changed.Select(pair => pair.Current), .. pairs.Added.Take(Shown)]);
        return new ReturnChange(
            pairs.Unchanged,
            pairs.Changed.Count(),
            pairs.Added.Count(),
            pairs.Removed.Count(),
            former.Digest.Measures,
            current.Digest.Measures,
            [.. changed.Select(pair => new LineEdit(before[pair.Former], after[pair.Current]))],
            [.. pairs.Added.Take(Shown).Select(place => after[place])],
            [.. pairs.Removed.Take(Shown).Select(place => before[place])]);
    }

    private static Dictionary<int, PlacedLine> ByPlace(ComparedReturn side, IEnumerable<int> places)
    {
        int[] sorted = [.. places.Order()];
        return sorted.Length == 0 ? [] : side.At(sorted).Select((line, i) => (Place: sorted[i], Line: line)).ToDictionary(pair => pair.Place, pair => pair.Line);
    }
}
