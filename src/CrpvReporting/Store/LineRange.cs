namespace CrpvReporting.Store;

/// <summary>Lines of one centre that follow each other in the store.</summary>
/// <param name="Centre">Number of the centre in the store.</param>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line.</param>
internal readonly record struct LineRange(long Centre, long First, long Last)
{
    public long Count => Last - First + 1;

    /// <summary>Cuts ranges into parts of nearly the same number of lines, in order; a range may be cut.</summary>
    public static IReadOnlyList<IReadOnlyList<LineRange>> Cut(IReadOnlyList<LineRange> ranges, int parts)
    {
        var size = (ranges.Sum(range => range.Count) + parts - 1) / parts;
        var cut = new List<List<LineRange>> { new() };
        var room = size;
        foreach (var range in ranges)
            for (var rest = range; rest.Count > 0;)
            {
                if (room == 0)
                {
                    cut.Add([]);
                    room = size;
                }

                var taken = rest with { Last = Math.Min(rest.Last, rest.First + room - 1) };
                cut[^1].Add(taken);
                room -= taken.Count;
                rest = rest with { First = taken.Last + 1 };
            }

        return cut;
    }
}
