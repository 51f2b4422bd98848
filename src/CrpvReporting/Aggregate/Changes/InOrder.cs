namespace CrpvReporting.Aggregate.Changes;

/// <summary>Pairs what has the same key in two lists: the first with the first, the second with the second…</summary>
internal static class InOrder
{
    public const int None = -1;

    /// <summary>For each place of the second list, the place of the first list that it is paired with, or <see cref="None"/>. Each is used once.</summary>
    /// <remarks>By sorted keys, not by a dictionary: a fraction of its memory, for a million lines. The first list is sorted where it is.</remarks>
    public static int[] Pair(ulong[] first, ulong[] second)
    {
        var places = Sort(first);
        var used = new int[first.Length];
        var pairs = new int[second.Length];
        for (var i = 0; i < second.Length; i++)
        {
            var run = FirstNotBefore(first, second[i]);
            var next = run < first.Length ? run + used[run] : run;
            var found = next < first.Length && first[next] == second[i];
            pairs[i] = found ? places[next] : None;
            if (found)
                used[run]++;
        }

        return pairs;
    }

    /// <summary>Puts keys in order; gives the places that had them, equal keys in the order of their places.</summary>
    private static int[] Sort(ulong[] keys)
    {
        var places = new int[keys.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = i;
        Array.Sort(keys, places);
        var start = 0;
        for (var i = 1; i <= keys.Length; i++)
            if (i == keys.Length || keys[i] != keys[start])
            {
                Array.Sort(places, start, i - start);
                start = i;
            }

        return places;
    }

    private static int FirstNotBefore(ulong[] keys, ulong key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
