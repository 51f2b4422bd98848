using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>What ranges of lines add up to: cells, the months of each centre, and where the lines of the cells that are kept are.</summary>
internal sealed class CellTally
{
    private readonly Dictionary<CellKey, int> places = [];
    private readonly List<(CellKey Key, CellSum Sum)> sums = [];
    private readonly Dictionary<long, List<(long First, long Last)>> kept = [];
    private readonly MonthSpans months = new();

    /// <summary>Goes through ranges of lines. Uses nothing that another one uses at the same time but the codes and lists, which do not change.</summary>
    /// <param name="connection">The connection to read by.</param>
    /// <param name="store">The store that it is a connection to: its codes and lists.</param>
    /// <param name="ranges">The lines.</param>
    /// <param name="needed">The dimensions that the cells tell apart.</param>
    /// <param name="keeps">Whether the lines of a cell, given without its sums, are wanted.</param>
    public CellTally(SqliteConnection connection, BalanceStore store, IReadOnlyList<LineRange> ranges, IReadOnlySet<Dimension> needed, Func<BalanceCell, bool> keeps)
    {
        using var scan = new CellScan(connection, ranges, needed);
        var sets = new CodeSetReader(connection, store.Lists);
        while (scan.Step())
        {
            var key = scan.Key;
            months.Add(key.Centre, scan.Month);
            if (!places.TryGetValue(key, out var place))
            {
                var cell = key.ToCell(default, store.Codes, sets);
                place = Add(key, new CellSum(cell, keeps(cell)));
            }

            var sum = sums[place].Sum;
            sum.Add(scan.HalfDayHalves, scan.Participants);
            if (sum.IsKept)
                Keep(key.Centre, (scan.Line, scan.Line));
        }
    }

    /// <summary>The cells, in the order in which their first lines came.</summary>
    public IReadOnlyList<BalanceCell> Cells => sums.ConvertAll(cell => cell.Sum.Cell);

    /// <summary>The lines kept, as ranges of neighbouring lines, by the number of their centre.</summary>
    public IReadOnlyDictionary<long, List<(long First, long Last)>> Kept => kept;

    public MonthSpans Months => months;

    /// <summary>Adds what the lines that follow add up to.</summary>
    public void Add(CellTally next)
    {
        foreach (var (key, sum) in next.sums)
            if (places.TryGetValue(key, out var place))
                sums[place].Sum.Add(sum);
            else
                Add(key, sum);
        foreach (var (centre, ranges) in next.kept)
            foreach (var range in ranges)
                Keep(centre, range);
        months.Add(next.months);
    }

    private int Add(CellKey key, CellSum sum)
    {
        places.Add(key, sums.Count);
        sums.Add((key, sum));
        return sums.Count - 1;
    }

    private void Keep(long centre, (long First, long Last) range)
    {
        if (!kept.TryGetValue(centre, out var found))
            kept.Add(centre, found = []);
        if (found.Count > 0 && found[^1].Last == range.First - 1)
            found[^1] = (found[^1].First, range.Last);
        else
            found.Add(range);
    }
}
