using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>
/// What the lines of a return say, eight bytes a line, and their sums: taken as the lines go by, so that a million of
/// them can be compared without being kept. That two of a million differ and share their digest has one chance in some
/// ten million.
/// </summary>
public sealed class ReturnDigest
{
    private const int BlockSize = 1 << 14;
    private readonly List<ulong[]> blocks = [];

    /// <summary>Lines taken.</summary>
    public int Count { get; private set; }

    /// <summary>Their sums, all perimeters.</summary>
    public Measures Measures { get; private set; }

    public void Add(Activity line)
    {
        // In blocks: a list that doubles holds three times what it needs while it does.
        if (Count % BlockSize == 0)
            blocks.Add(new ulong[BlockSize]);
        blocks[^1][Count % BlockSize] = LineDigest.Of(line);
        Count++;
        Measures += Measures.Of(line);
    }

    /// <summary>The same lines, each taken as it goes by.</summary>
    public IEnumerable<Activity> Watch(IEnumerable<Activity> lines)
    {
        foreach (var line in lines)
        {
            Add(line);
            yield return line;
        }
    }

    /// <summary>The digest of each line, equal for lines that say the same, in the order of the lines.</summary>
    internal ulong[] ToArray()
    {
        var digests = new ulong[Count];
        for (var i = 0; i < blocks.Count; i++)
            blocks[i].AsSpan(0, Math.Min(BlockSize, Count - (i * BlockSize))).CopyTo(digests.AsSpan(i * BlockSize));
        return digests;
    }
}
