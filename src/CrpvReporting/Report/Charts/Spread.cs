namespace CrpvReporting.Report.Charts;

/// <summary>Moves labels along a line until none covers another, each as near as it can be to where it wants to be.</summary>
internal static class Spread
{
    /// <summary>The middles of the labels.</summary>
    /// <param name="wanted">Where each wants to be.</param>
    /// <param name="heights">How much room each takes.</param>
    /// <param name="top">The least place; more room than there is is taken downwards.</param>
    /// <param name="bottom">The largest place.</param>
    public static float[] Apart(IReadOnlyList<float> wanted, IReadOnlyList<float> heights, float top, float bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenBy(i => i).ToList();
        var middles = new float[wanted.Count];
        // Labels that would meet form a group, which stands around the mean of what its members want.
        var groups = new List<(List<int> Members, float Height, float Top)>();
        foreach (var i in order)
        {
            var group = (Members: new List<int> { i }, Height: heights[i], Top: Placed([i], heights[i]));
            while (groups.Count > 0 && groups[^1].Top + groups[^1].Height > group.Top)
            {
                List<int> members = [.. groups[^1].Members, .. group.Members];
                var height = groups[^1].Height + group.Height;
                groups.RemoveAt(groups.Count - 1);
                group = (members, height, Placed(members, height));
            }

            groups.Add(group);
        }

        foreach (var (members, _, start) in groups)
        {
            var y = start;
            foreach (var i in members)
            {
                middles[i] = y + (heights[i] / 2);
                y += heights[i];
            }
        }

        return middles;

        float Placed(List<int> members, float height)
        {
            var (before, sum) = (0f, 0f);
            foreach (var i in members)
            {
                sum += wanted[i] - before - (heights[i] / 2);
                before += heights[i];
            }

            return Math.Max(top, Math.Min(sum / members.Count, bottom - height));
        }
    }
}
