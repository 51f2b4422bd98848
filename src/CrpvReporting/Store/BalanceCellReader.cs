using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>The cells of a year, from one pass over its lines.</summary>
public static class BalanceCellReader
{
    /// <summary>
    /// The cells of the current returns of a year, all perimeters, as fine as the dimensions asked for; in the order in
    /// which their first lines were stored.
    /// </summary>
    public static List<BalanceCell> ReadCells(this BalanceStore store, int year, IReadOnlySet<Dimension> needed)
    {
        using var scan = new CellScan(store, year, needed);
        var places = new Dictionary<CellKey, int>();
        var sums = new List<(CellKey Key, Sum Sum)>();
        while (scan.Step())
        {
            var key = scan.Key;
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = sums.Count);
                sums.Add((key, new Sum()));
            }

            sums[place].Sum.Add(scan.HalfDayHalves, scan.Participants);
        }

        var sets = new CodeSetReader(store);
        return sums.ConvertAll(cell => cell.Key.ToCell(cell.Sum.Measures, store.Codes, sets));
    }

    private sealed class Sum
    {
        private long halves;
        private int lines;
        private long participants;
        private int reporting;

        public Measures Measures => new(HalfDays.FromHalves(halves), lines, participants, reporting);

        public void Add(long halfDayHalves, long participantsOrNone)
        {
            halves += halfDayHalves;
            lines++;
            if (participantsOrNone < 0)
                return;
            participants += participantsOrNone;
            reporting++;
        }
    }
}
