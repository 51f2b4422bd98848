using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>The first and last month of each centre's lines. Lines of a centre follow each other: the last one is kept at hand.</summary>
internal sealed class MonthSpans
{
    private readonly Dictionary<long, (int First, int Last)> spans = [];
    private long centre;
    private int first = int.MaxValue;
    private int last;

    public void Add(long lineCentre, int month)
    {
        if (lineCentre != centre)
        {
            Keep();
            (centre, first, last) = (lineCentre, int.MaxValue, 0);
        }

        first = Math.Min(first, month);
        last = Math.Max(last, month);
    }

    /// <summary>Adds the spans of other lines.</summary>
    public void Add(MonthSpans other)
    {
        other.Keep();
        foreach (var (key, span) in other.spans)
        {
            Add(key, span.First);
            Add(key, span.Last);
        }
    }

    /// <summary>The spans as months of a year, 1 to 12.</summary>
    public IReadOnlyDictionary<CodeEntry, (int First, int Last)> Of(CodeIds codes, int year)
    {
        Keep();
        return spans.ToDictionary(
            span => codes.Entry(span.Key),
            span => (Math.Clamp(span.Value.First - (year * 100), 1, 12), Math.Clamp(span.Value.Last - (year * 100), 1, 12)));
    }

    private void Keep()
    {
        if (last == 0)
            return;
        var known = spans.GetValueOrDefault(centre, (First: int.MaxValue, Last: 0));
        spans[centre] = (Math.Min(known.First, first), Math.Max(known.Last, last));
    }
}
