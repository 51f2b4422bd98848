using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Diff;

/// <summary>What sets two balances apart, cell by cell: applied to the first, it gives the second.</summary>
/// <param name="Changes">The cells whose sums differ, in a fixed order.</param>
public sealed record BalanceDiff(IReadOnlyList<CellChange> Changes)
{
    public static BalanceDiff Of(IEnumerable<BalanceCell> before, IEnumerable<BalanceCell> after)
    {
        var (first, second) = (ByCodes(before), ByCodes(after));
        return new BalanceDiff(
        [
            .. first.Keys.Union(second.Keys)
                .Select(key => (Key: key, Change: MeasureChange.Between(Measures(first, key), Measures(second, key))))
                .Where(change => !change.Change.IsNone)
                .OrderBy(change => change.Key.ToString(), StringComparer.Ordinal)
                .Select(change => new CellChange(second.GetValueOrDefault(change.Key) ?? first[change.Key], change.Change)),
        ]);
    }

    /// <summary>The cells that the changes make of others; a cell that is left without a line is gone.</summary>
    public IReadOnlyList<BalanceCell> Apply(IEnumerable<BalanceCell> before)
    {
        var cells = ByCodes(before);
        foreach (var (cell, change) in Changes)
        {
            var key = CellCodes.Of(cell);
            cells[key] = cell with { Measures = change.ApplyTo(Measures(cells, key)) };
        }

        return [.. cells.Values.Where(cell => cell.Measures.Activities > 0)];
    }

    private static Dictionary<CellCodes, BalanceCell> ByCodes(IEnumerable<BalanceCell> cells)
    {
        var merged = new Dictionary<CellCodes, BalanceCell>();
        foreach (var cell in cells)
        {
            var key = CellCodes.Of(cell);
            merged[key] = merged.TryGetValue(key, out var other) ? other with { Measures = other.Measures + cell.Measures } : cell;
        }

        return merged;
    }

    private static Measures Measures(Dictionary<CellCodes, BalanceCell> cells, CellCodes key) => cells.TryGetValue(key, out var cell) ? cell.Measures : default;
}
