namespace CrpvReporting.Aggregate.Changes;

/// <summary>
/// Which line of the new version is which line of the former one, by place. In this order, each line used once, the
/// first with the first: lines that say the same; then those of the same action reference, date and title; of the
/// same action reference and date; of the same date and title. What is left was removed or added.
/// </summary>
/// <remarks>Six bytes a line, since a whole return may have changed.</remarks>
internal sealed class LinePairs
{
    /// <summary>For each line of the new version, its line in the former one.</summary>
    private readonly int[] formerOf;
    private readonly bool[] same;
    private readonly bool[] kept;

    private LinePairs(ComparedReturn former, ComparedReturn current)
    {
        formerOf = InOrder.Pair(former.Digest.ToArray(), current.Digest.ToArray());
        same = Array.ConvertAll(formerOf, place => place != InOrder.None);
        kept = new bool[former.Digest.Count];
        foreach (var place in formerOf)
            if (place != InOrder.None)
                kept[place] = true;

        var (before, after) = (new UnpairedLines(former, Exact(Removed)), new UnpairedLines(current, Exact(Added)));
        foreach (var key in (ReadOnlySpan<Func<LineKeys, ulong>>)[keys => keys.Both, keys => keys.Reference, keys => keys.Title])
            UnpairedLines.Pair(before, after, key, (formerPlace, currentPlace) =>
            {
                formerOf[currentPlace] = formerPlace;
                kept[formerPlace] = true;
            });
    }

    /// <summary>How many lines say the same in both.</summary>
    public int Unchanged => same.Count(line => line);

    /// <summary>The lines known again by their keys, in the order of the new version.</summary>
    public IEnumerable<(int Former, int Current)> Changed =>
        Enumerable.Range(0, formerOf.Length).Where(place => !same[place] && formerOf[place] != InOrder.None).Select(place => (formerOf[place], place));

    /// <summary>Lines of the former version alone, in order.</summary>
    public IEnumerable<int> Removed => Enumerable.Range(0, kept.Length).Where(place => !kept[place]);

    /// <summary>Lines of the new version alone, in order.</summary>
    public IEnumerable<int> Added => Enumerable.Range(0, formerOf.Length).Where(place => formerOf[place] == InOrder.None);

    public static LinePairs Of(ComparedReturn former, ComparedReturn current) => new(former, current);

    /// <summary>Counted first: an array that grows holds twice what it needs while it does.</summary>
    internal static int[] Exact(IEnumerable<int> places)
    {
        var array = new int[places.Count()];
        var next = 0;
        foreach (var place in places)
            array[next++] = place;
        return array;
    }
}
