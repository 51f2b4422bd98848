using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>The answer to a question: rows, their total, and which centres they count.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">The rows that have at least one line, in the published order of their values.</param>
/// <param name="Total">The total of the lines kept.</param>
/// <param name="Coverage">Which centres were counted.</param>
public sealed record Balance(BalanceQuestion Question, IReadOnlyList<BalanceRow> Rows, BalanceTotal Total, Coverage Coverage)
{
    /// <summary>Adds up cells. Cells must tell the question's dimensions apart and be those of its year.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="filters">The filters in force, the perimeter included.</param>
    /// <param name="cells">The cells of the year.</param>
    /// <param name="coverage">Which centres sent a return.</param>
    public static Balance Compute(BalanceQuestion question, IReadOnlyList<DimensionFilter> filters, IEnumerable<BalanceCell> cells, Coverage coverage)
    {
        var kept = cells.Where(cell => filters.All(filter => filter.Keeps(cell))).ToList();
        var rows = new Dictionary<RowKey, Sum>();
        foreach (var cell in kept)
            foreach (var key in KeysOf(cell, question.By))
            {
                if (!rows.TryGetValue(key, out var sum))
                    rows.Add(key, sum = new Sum());
                sum.Add(cell);
            }

        var ordered = rows
            .OrderBy(row => row.Key.First.Rank).ThenBy(row => row.Key.First.Code, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Second.Rank).ThenBy(row => row.Key.Second.Code, StringComparer.Ordinal)
            .Select(row => row.Value.ToRow([.. new[] { row.Key.First, row.Key.Second }.Take(question.By.Count)]))
            .ToList();
        return new Balance(question, question.By.Count == 0 ? [] : ordered, TotalOf(kept), coverage.Among(filters));
    }

    /// <summary>The total of some cells.</summary>
    public static BalanceTotal TotalOf(IReadOnlyCollection<BalanceCell> cells)
    {
        var sum = new Sum();
        foreach (var cell in cells)
            sum.Add(cell);
        return new BalanceTotal(sum.Measures, NetHalfDays.Of(cells), sum.Centres);
    }

    private static IEnumerable<RowKey> KeysOf(BalanceCell cell, IReadOnlyList<Dimension> by) => by.Count switch
    {
        0 => [default],
        1 => Dimensions.ValuesOf(cell, by[0]).Select(first => new RowKey(first, default)),
        2 => Dimensions.ValuesOf(cell, by[0]).SelectMany(_ => Dimensions.ValuesOf(cell, by[1]), (first, second) => new RowKey(first, second)),
        _ => throw new ArgumentException("A balance has at most two dimensions.", nameof(by)),
    };

    private readonly record struct RowKey(DimensionValue First, DimensionValue Second);

    private sealed class Sum
    {
        private readonly HashSet<CodeEntry> centres = [];

        public Measures Measures { get; private set; }

        public int Centres => centres.Count;

        public void Add(BalanceCell cell)
        {
            Measures += cell.Measures;
            centres.Add(cell.Centre);
        }

        public BalanceRow ToRow(IReadOnlyList<DimensionValue> keys) => new(keys, Measures, Centres);
    }
}
