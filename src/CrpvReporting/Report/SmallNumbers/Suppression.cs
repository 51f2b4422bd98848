namespace CrpvReporting.Report.SmallNumbers;

/// <summary>
/// Which cells are hidden: those that are secret, and those that would give them away by subtraction. In each sum whose total is shown,
/// what is hidden is at least two cells that cover at least three centres together; the smallest cells are hidden first.
/// </summary>
internal static class Suppression
{
    /// <summary>A figure of fewer centres than this is nobody's but theirs.</summary>
    public const int FewestCentres = 3;

    /// <summary>Quarters of at least three centres each: fewer, and a quartile is about one centre.</summary>
    public const int FewestForQuartiles = 4 * FewestCentres;

    /// <summary>Halves of at least three centres each.</summary>
    public const int FewestForMedian = 2 * FewestCentres;

    /// <summary>The quantities hidden.</summary>
    public static IReadOnlySet<string> Hidden(IEnumerable<GuardedCell> cells, IReadOnlyList<SumRelation> relations)
    {
        var hidden = cells.Where(cell => cell.IsSecret).Select(cell => cell.Quantity).ToHashSet(StringComparer.Ordinal);
        var before = -1;
        while (before != hidden.Count)
        {
            before = hidden.Count;
            foreach (var relation in relations)
                while (NextIn(relation, hidden) is { } next)
                    hidden.Add(next.Quantity);
        }

        return hidden;
    }

    /// <summary>The cell that has to be hidden too; null when the hidden ones are safe.</summary>
    private static GuardedCell? NextIn(SumRelation relation, HashSet<string> hidden)
    {
        // A zero that no centre brings anything to is zero for everyone: it hides nothing.
        var parts = relation.Parts.Where(part => part.Centres.Count > 0 || part.Value != 0).ToList();
        var secret = parts.Where(part => hidden.Contains(part.Quantity)).ToList();
        var isTotalHidden = hidden.Contains(relation.Total.Quantity);
        if (secret.Count == 0 && !isTotalHidden)
            return null;
        if (isTotalHidden ? secret.Count > 0 : secret.Count > 1 && secret.SelectMany(part => part.Centres).Distinct().Count() >= FewestCentres)
            return null;
        return parts.Where(part => !hidden.Contains(part.Quantity)).OrderBy(part => Math.Abs(part.Value)).ThenBy(part => part.Row).FirstOrDefault()
            ?? (isTotalHidden ? null : relation.Total);
    }
}
