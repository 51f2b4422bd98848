using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>
/// One pass over the lines of a year's current returns: the cells that they make and, of the cells that are kept, where
/// their lines are. Titles and details are not read.
/// </summary>
/// <remarks>
/// Very many lines are shared out among processors, each with a connection of its own. They see the same lines whatever is imported
/// meanwhile: which lines count is asked once, and a stored line never changes.
/// </remarks>
public sealed class YearScan
{
    /// <summary>Fewer lines are read sooner than another connection is opened.</summary>
    private const int LinesForAnotherReader = 100_000;

    private static readonly int MostReaders = Math.Min(4, Environment.ProcessorCount);

    private readonly BalanceStore store;
    private readonly int year;
    private readonly CellTally tally;

    /// <param name="store">The store.</param>
    /// <param name="year">The year.</param>
    /// <param name="needed">The dimensions that the cells tell apart.</param>
    /// <param name="keeps">Whether the lines of a cell, given without its sums, are wanted; asked by several threads.</param>
    internal YearScan(BalanceStore store, int year, IReadOnlySet<Dimension> needed, Func<BalanceCell, bool> keeps)
        : this(store, year, needed, keeps, LinesForAnotherReader, MostReaders)
    {
    }

    internal YearScan(BalanceStore store, int year, IReadOnlySet<Dimension> needed, Func<BalanceCell, bool> keeps, int linesForAnotherReader, int mostReaders)
    {
        (this.store, this.year) = (store, year);
        var ranges = RangesOf(store, year);
        var parts = LineRange.Cut(ranges, store.IsReadOnly ? (int)Math.Clamp(ranges.Sum(range => range.Count) / linesForAnotherReader, 1, mostReaders) : 1);
        var others = parts.Skip(1).Select(part => Task.Run(() =>
        {
            using var connection = store.ConnectBeside();
            return new CellTally(connection, store, part, needed, keeps);
        })).ToList();
        try
        {
            tally = new CellTally(store.Connection, store, parts[0], needed, keeps);
        }
        finally
        {
            // A reader must not outlive the store.
            Task.WaitAll([.. others.Select(other => other.ContinueWith(_ => { }, TaskScheduler.Default))]);
        }

        foreach (var other in others)
            tally.Add(other.GetAwaiter().GetResult());
        Cells = tally.Cells;
        Months = tally.Months.Of(store.Codes, year);
    }

    /// <summary>The cells of the year, all perimeters, in the order in which their first lines were stored.</summary>
    public IReadOnlyList<BalanceCell> Cells { get; }

    /// <summary>The months, 1 to 12, of the first and last line of each centre.</summary>
    public IReadOnlyDictionary<CodeEntry, (int First, int Last)> Months { get; }

    /// <summary>The lines kept, in the order of the centres, then as in their files.</summary>
    public IEnumerable<StoredLine> Lines => store.ReadLines(year, centre => tally.Kept.TryGetValue(centre, out var found) ? found : []);

    /// <summary>How the lines kept of each centre refer to actions, told apart to the letter. Nothing else of them is read.</summary>
    public IReadOnlyDictionary<CodeEntry, ActionCount> ReadActions()
    {
        using var statement = new RawStatement(store.Connection, "SELECT action_reference FROM activity_detail WHERE activity_id BETWEEN ?1 AND ?2");
        var counts = new Dictionary<CodeEntry, ActionCount>();
        foreach (var (centre, ranges) in tally.Kept)
        {
            var references = new HashSet<string>(StringComparer.Ordinal);
            var without = 0;
            foreach (var (first, last) in ranges)
            {
                statement.Reset();
                statement.Bind(1, first);
                statement.Bind(2, last);
                while (statement.Step())
                    if (statement.Text(0) is { } reference)
                        references.Add(reference);
                    else
                        without++;
            }

            counts.Add(store.Codes.Entry(centre), new ActionCount(references.Count, without));
        }

        return counts;
    }

    private static List<LineRange> RangesOf(BalanceStore store, int year) =>
    [
        .. store.Connection.Rows(
                "SELECT centre_id, first_activity_id, last_activity_id FROM current_submission WHERE year = $1 AND first_activity_id IS NOT NULL ORDER BY first_activity_id", year)
            .Select(row => new LineRange(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))),
    ];
}
