namespace CrpvReporting.Domain;

/// <summary>How far apart two texts are, in keystrokes: letters added, removed, replaced, or two neighbours exchanged.</summary>
public static class EditDistance
{
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Of(left, right, left.Length + right.Length)!.Value;

    /// <summary>The number of edits; null above the most that is asked, which is told early.</summary>
    public static int? Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (most >= 0 && left.SequenceEqual(right))
            return 0;
        if (most < 1 || Math.Abs(left.Length - right.Length) > most)
            return null;
        var (twoBack, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, replaced);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            // An exchange reaches back two rows: both have to be too far.
            if (least > most && leastBefore > most)
                return null;
            leastBefore = least;
            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[right.Length] <= most ? previous[right.Length] : null;
    }
}
