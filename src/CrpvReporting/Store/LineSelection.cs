using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>
/// The lines of a year whose cells are kept, found without reading their titles and details: by centre, ranges of
/// neighbouring lines.
/// </summary>
internal sealed class LineSelection
{
    private readonly Dictionary<long, List<(long First, long Last)>> ranges = [];

    public LineSelection(BalanceStore store, int year, IReadOnlySet<Dimension> needed, Func<BalanceCell, bool> keeps)
    {
        using var scan = new CellScan(store, year, needed);
        var sets = new CodeSetReader(store);
        var kept = new Dictionary<CellKey, bool>();
        while (scan.Step())
        {
            var key = scan.Key;
            if (!kept.TryGetValue(key, out var keep))
                kept.Add(key, keep = keeps(key.ToCell(default, store.Codes, sets)));
            if (keep)
                Add(key.Centre, scan.Line);
        }
    }

    public IReadOnlyList<(long First, long Last)> Of(long centre) => ranges.TryGetValue(centre, out var found) ? found : [];

    private void Add(long centre, long line)
    {
        if (!ranges.TryGetValue(centre, out var found))
            ranges.Add(centre, found = []);
        if (found.Count > 0 && found[^1].Last == line - 1)
            found[^1] = (found[^1].First, line);
        else
            found.Add((line, line));
    }
}
