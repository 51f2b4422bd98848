using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>Stored lines, one by one. Enumerated within the life of the store, as often as wanted.</summary>
public static class StoredLineReader
{
    private static readonly (long First, long Last)[] All = [(1, long.MaxValue)];

    /// <summary>The lines of a year's current returns, in the order of the centres, then as in their files.</summary>
    public static IEnumerable<StoredLine> ReadLines(this BalanceStore store, int year) =>
        store.ReadLines(year, _ => All);

    /// <summary>The lines of one return of any version, as in its file.</summary>
    public static IEnumerable<StoredLine> ReadReturn(this BalanceStore store, SubmissionRecord submission) =>
        store.ReadReturn(submission, All);

    /// <summary>The same, of the lines at some places (from 0, in order): read as ranges of neighbouring lines.</summary>
    public static IEnumerable<StoredLine> ReadReturn(this BalanceStore store, SubmissionRecord submission, IReadOnlyList<int> places)
    {
        var ranges = new List<(long First, long Last)>();
        foreach (var line in places.Select(place => submission.FirstLine!.Value + place))
            if (ranges.Count > 0 && ranges[^1].Last == line - 1)
                ranges[^1] = (ranges[^1].First, line);
            else
                ranges.Add((line, line));
        return store.ReadReturn(submission, ranges);
    }

    private static IEnumerable<StoredLine> ReadReturn(this BalanceStore store, SubmissionRecord submission, IReadOnlyList<(long First, long Last)> ranges)
    {
        using var cursor = new LineCursor(store);
        foreach (var line in cursor.Read(submission, ranges))
            yield return line;
    }

    /// <summary>The same, of ranges of lines of each centre, given by its number in the store.</summary>
    internal static IEnumerable<StoredLine> ReadLines(this BalanceStore store, int year, Func<long, IReadOnlyList<(long First, long Last)>> rangesOf)
    {
        using var cursor = new LineCursor(store);
        var current = store.CurrentSubmissions(year).ToDictionary(submission => submission.Centre!);
        foreach (var centre in store.Lists.Centres)
            if (current.TryGetValue(centre, out var submission))
                foreach (var line in cursor.Read(submission, rangesOf(store.Codes.Of(centre))))
                    yield return line;
    }
}
