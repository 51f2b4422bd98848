namespace CrpvReporting.Aggregate.Changes;

/// <summary>One side of a comparison.</summary>
/// <param name="Digest">What each line says, in few bytes.</param>
/// <param name="At">
/// Gives back the lines at some places (from 0, in order): asked for those that differ, and only for them.
/// </param>
public sealed record ComparedReturn(ReturnDigest Digest, Func<IReadOnlyList<int>, IEnumerable<PlacedLine>> At)
{
    /// <summary>A return that is at hand whole.</summary>
    public static ComparedReturn Of(IReadOnlyList<PlacedLine> lines)
    {
        var digest = new ReturnDigest();
        foreach (var line in lines)
            digest.Add(line.Activity);
        return new ComparedReturn(digest, places => places.Select(place => lines[place]));
    }
}
