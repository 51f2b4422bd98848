namespace CrpvReporting.Import.Reading;

/// <summary>
/// Puts the cells of a text row with one separator too many or too few back under their columns, which the other rows
/// have shown to look alike: an empty cell too many is taken out, two values stuck together are parted. A row that
/// stays doubtful stays as it is.
/// </summary>
internal sealed class RowAligner
{
    private const int FewestRows = 6;
    private const int FewestColumns = 3;
    private const int LongestParted = 2_000;

    /// <summary>Of the columns, one in so many may look unlike the other rows.</summary>
    private const int OddColumns = 4;

    /// <summary>Rows from which the columns are known.</summary>
    private const int SampledRows = 1_000;
    private readonly ColumnShape[] columns;

    private RowAligner(ColumnShape[] columns) => this.columns = columns;

    /// <summary>Learns the columns; null when too few rows agree on their number.</summary>
    public static RowAligner? Of(IEnumerable<string[]> rows)
    {
        var sample = rows.Take(SampledRows).ToList();
        var usual = sample.CountBy(row => row.Length).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).FirstOrDefault();
        if (usual.Value < FewestRows || usual.Value * 2 < sample.Count || usual.Key < FewestColumns)
            return null;
        var sound = sample.Where(row => row.Length == usual.Key).ToList();
        return new RowAligner([.. Enumerable.Range(0, usual.Key).Select(i => new ColumnShape([.. sound.Select(row => row[i])]))]);
    }

    /// <summary>The cells as they should stand; null when nothing is wrong, or nothing sure.</summary>
    public string[]? Align(string[] cells) =>
        cells.Length == columns.Length + 1 ? WithoutOne(cells) : cells.Length == columns.Length - 1 ? WithOneMore(cells) : null;

    /// <summary>A header with an empty name too many, which no shape can tell.</summary>
    public string[]? AlignHeader(string[] names) =>
        names.Length == columns.Length + 1 && names.Count(name => name.Length == 0) == 1 ? [.. names.Where(name => name.Length > 0)] : null;

    private string[]? WithoutOne(string[] cells)
    {
        (string[]? Cells, int Odd) best = (null, int.MaxValue);
        for (var i = cells.Length - 1; i >= 0; i--)
            if (cells[i].Length == 0)
                Keep(ref best, [.. cells[..i], .. cells[(i + 1)..]]);
        return Sure(best);
    }

    private string[]? WithOneMore(string[] cells)
    {
        (string[]? Cells, int Odd) best = (null, int.MaxValue);
        for (var i = cells.Length; i >= 0; i--)
        {
            if (columns[i].Fits(""))
                Keep(ref best, [.. cells[..i], "", .. cells[i..]]);
            if (i < cells.Length && Part(cells[i], columns[i], columns[i + 1]) is var (left, right))
                Keep(ref best, [.. cells[..i], left, right, .. cells[(i + 1)..]]);
        }

        return Sure(best);
    }

    /// <summary>Two values stuck together: where a quote stands between them, or where one of them ends as its column does, as far as it can.</summary>
    private static (string Left, string Right)? Part(string cell, ColumnShape left, ColumnShape right)
    {
        if (cell.Length > LongestParted)
            return null;
        var quote = cell.IndexOf('"', StringComparison.Ordinal);
        if (quote > 0 && quote < cell.Length - 1 && left.Fits(cell.AsSpan(0, quote)) && right.Fits(cell.AsSpan(quote + 1)))
            return (cell[..quote], cell[(quote + 1)..]);
        if (!left.IsRegular && !right.IsRegular)
            return null;
        for (var i = 1; i < cell.Length; i++)
            if ((left.IsRegular ? cell.Length - i : i) is var at && left.Fits(cell.AsSpan(0, at)) && right.Fits(cell.AsSpan(at)))
                return (cell[..at], cell[at..]);
        return null;
    }

    private void Keep(ref (string[]? Cells, int Odd) best, string[] cells)
    {
        var odd = Enumerable.Range(0, columns.Length).Count(i => !columns[i].Fits(cells[i]));
        if (odd < best.Odd)
            best = (cells, odd);
    }

    private string[]? Sure((string[]? Cells, int Odd) best) => best.Odd * OddColumns <= columns.Length ? best.Cells : null;
}
