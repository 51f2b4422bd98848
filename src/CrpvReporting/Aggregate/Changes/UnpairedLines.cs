namespace CrpvReporting.Aggregate.Changes;

/// <summary>The lines of one version that are not paired yet, in order, with their keys: twenty bytes a line.</summary>
/// <param name="side">The version.</param>
/// <param name="places">The places of the lines, in order.</param>
internal sealed class UnpairedLines(ComparedReturn side, int[] places)
{
    private readonly LineKeys[] keys = KeysOf(side, places);
    private readonly bool[] paired = new bool[places.Length];

    /// <summary>Pairs the lines that have the same key, the first with the first, and tells the places of each pair.</summary>
    public static void Pair(UnpairedLines former, UnpairedLines current, Func<LineKeys, ulong> key, Action<int, int> found)
    {
        var (first, second) = (former.With(key), current.With(key));
        var pairs = InOrder.Pair(former.KeysAt(first, key), current.KeysAt(second, key));
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] == InOrder.None)
                continue;
            var (before, after) = (first[pairs[i]], second[i]);
            former.paired[before] = current.paired[after] = true;
            found(former.Place(before), current.Place(after));
        }
    }

    private static LineKeys[] KeysOf(ComparedReturn side, int[] places)
    {
        var keys = new LineKeys[places.Length];
        if (places.Length == 0)
            return keys;
        var next = 0;
        foreach (var line in side.At(places))
            keys[next++] = LineKeys.Of(line.Activity);
        return keys;
    }

    private int Place(int index) => places[index];

    /// <summary>The lines that are not paired and have a key.</summary>
    private int[] With(Func<LineKeys, ulong> key) =>
        LinePairs.Exact(Enumerable.Range(0, keys.Length).Where(i => !paired[i] && key(keys[i]) != LineKeys.None));

    private ulong[] KeysAt(int[] lines, Func<LineKeys, ulong> key) => Array.ConvertAll(lines, i => key(keys[i]));
}
