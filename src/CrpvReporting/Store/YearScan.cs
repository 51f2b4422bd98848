using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>
/// One pass over the lines of a year's current returns: the cells that they make and, of the cells that are kept, where
/// their lines are, as ranges of neighbouring lines by centre. Titles and details are not read.
/// </summary>
public sealed class YearScan
{
    private readonly BalanceStore store;
    private readonly int year;
    private readonly Dictionary<long, List<(long First, long Last)>> ranges = [];

    /// <param name="store">The store.</param>
    /// <param name="year">The year.</param>
    /// <param name="needed">The dimensions that the cells tell apart.</param>
    /// <param name="keeps">Whether the lines of a cell, given without its sums, are wanted.</param>
    internal YearScan(BalanceStore store, int year, IReadOnlySet<Dimension> needed, Func<BalanceCell, bool> keeps)
    {
        (this.store, this.year) = (store, year);
        using var scan = new CellScan(store, year, needed);
        var sets = new CodeSetReader(store);
        var places = new Dictionary<CellKey, int>();
        var sums = new List<CellSum>();
        var months = new MonthSpans();
        while (scan.Step())
        {
            var key = scan.Key;
            months.Add(key.Centre, scan.Month);
            if (!places.TryGetValue(key, out var place))
            {
                var cell = key.ToCell(default, store.Codes, sets);
                places.Add(key, place = sums.Count);
                sums.Add(new CellSum(cell, keeps(cell)));
            }

            var sum = sums[place];
            sum.Add(scan.HalfDayHalves, scan.Participants);
            if (sum.IsKept)
                Add(key.Centre, scan.Line);
        }

        Cells = sums.ConvertAll(sum => sum.Cell);
        Months = months.Of(store.Codes, year);
    }

    /// <summary>The cells of the year, all perimeters, in the order in which their first lines were stored.</summary>
    public IReadOnlyList<BalanceCell> Cells { get; }

    /// <summary>The months, 1 to 12, of the first and last line of each centre.</summary>
    public IReadOnlyDictionary<CodeEntry, (int First, int Last)> Months { get; }

    /// <summary>The lines kept, in the order of the centres, then as in their files.</summary>
    public IEnumerable<StoredLine> Lines => store.ReadLines(year, centre => ranges.TryGetValue(centre, out var found) ? found : []);

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
