using System.Globalization;

namespace CrpvReporting.Report.SmallNumbers;

/// <summary>
/// The numbers of a table with the centres that each comes from, found by building the same table for each centre alone: whatever
/// a table counts, a centre is in a number when the number is not zero without the others.
/// </summary>
internal sealed class TableNumbers
{
    private readonly Dictionary<(int Row, string Column), GuardedCell> cells = [];
    private readonly IReadOnlyList<IReadOnlyList<ReportCell>> rows;

    /// <param name="table">The table.</param>
    /// <param name="alone">The same table for each centre alone; null where it has none.</param>
    /// <param name="isSecret">What else is secret.</param>
    public TableNumbers(ReportTable table, IReadOnlyList<ReportTable?> alone, SecretRule isSecret)
    {
        Table = table;
        rows = table.Total is null ? table.Rows : [.. table.Rows, table.Total];
        var keys = KeysOf(table, rows);
        var others = alone.Select(NumbersOf).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var found = table.Columns.Index()
                .Where(column => column.Item.Kind == ColumnKind.Number && rows[row][column.Index].Number is not null)
                .Select(column => (Column: column.Item, Value: rows[row][column.Index].Number!.Value, Brought: BroughtTo(keys[row], column.Item.Key, others)))
                .ToList();
            var ofRow = found.Where(cell => cell.Column.PartOf is null).SelectMany(cell => cell.Brought.Keys).ToHashSet();
            foreach (var (column, value, brought) in found)
            {
                // « 0 half-day » of one centre that held one activity is still its figure.
                var centres = brought.Count == 0 && column.PartOf is null ? ofRow : brought.Keys.ToHashSet();
                cells.Add((row, column.Key), new GuardedCell(
                    row, column.Key, value, brought, centres,
                    IsFew(centres.Count) || LeavesFewOut(column, value, brought) || (column.PartOf is null && IsFew(ofRow.Count)) || (value != 0 && brought.Count == 0)
                        || isSecret(rows[row][0].Words ?? "", column, centres.Count)));
            }

            // What the wider column has more is the figure of the centres that bring it; of a few, or of some that no table alone tells.
            bool LeavesFewOut(ReportColumn column, decimal value, IReadOnlyDictionary<int, decimal> brought) =>
                found.FirstOrDefault(cell => cell.Column.Key == column.NarrowerThan) is { Column: not null } wider && wider.Value != value
                && wider.Brought.Keys.Union(brought.Keys).Count(centre => wider.Brought.GetValueOrDefault(centre) != brought.GetValueOrDefault(centre)) < Suppression.FewestCentres;
        }
    }

    public ReportTable Table { get; }

    public IReadOnlyCollection<GuardedCell> Cells => cells.Values;

    /// <summary>What adds up in the table: columns to their total, parts of a row to theirs, rows of a group to a cell of any table.</summary>
    /// <param name="anywhere">A cell of any table that says the same of every centre as some numbers added together; null when there is none.</param>
    public IEnumerable<SumRelation> Relations(Func<IReadOnlyList<GuardedCell>, GuardedCell?> anywhere)
    {
        foreach (var column in Table.Columns.Where(column => column.Kind == ColumnKind.Number))
        {
            var parts = Column(column.Key);
            if (Table.Total is not null && cells.TryGetValue((Table.Rows.Count, column.Key), out var total) && parts.Sum(part => part.Value) == total.Value)
                yield return new SumRelation(parts, total);
            foreach (var group in parts.GroupBy(part => rows[part.Row][0].Words ?? "", StringComparer.Ordinal))
                if (group.ToList() is { Count: > 1 } members && members.Count < parts.Count && anywhere(members) is { } sum)
                    yield return new SumRelation(members, sum);
        }

        foreach (var group in Table.Columns.Where(column => column.PartOf is not null).GroupBy(column => column.PartOf!, StringComparer.Ordinal))
            for (var row = 0; row < rows.Count; row++)
                if (cells.TryGetValue((row, group.Key), out var whole))
                    yield return new SumRelation([.. group.Select(column => cells.GetValueOrDefault((row, column.Key))).OfType<GuardedCell>()], whole);
    }

    /// <summary>The table as it may be published.</summary>
    public ReportTable Without(IReadOnlySet<string> hidden)
    {
        bool IsHidden(int row, string column) => cells.TryGetValue((row, column), out var cell) && hidden.Contains(cell.Quantity);

        // A share gives its numerator away when its denominator is known, and the other way round.
        bool IsShareHidden(int row, ReportColumn share) => share.ShareOf is not { } of
            ? Table.Columns.Any(column => IsHidden(row, column.Key))
            : IsHidden(row, of) || IsHidden(Table.Rows.Count, of) || Table.Columns.Any(column => column.Key == of && column.PartOf is { } whole && IsHidden(row, whole));

        ReportCell Shown(ReportCell cell, int row, ReportColumn column) => cell.Number is not null
            && (column.Kind == ColumnKind.Share ? IsShareHidden(row, column) : IsHidden(row, column.Key)) ? ReportCell.Confidential : cell;

        IReadOnlyList<ReportCell> Line(IReadOnlyList<ReportCell> cells, int row) => [.. cells.Select((cell, i) => Shown(cell, row, Table.Columns[i]))];

        return Table with
        {
            Rows = [.. Table.Rows.Select(Line)],
            Total = Table.Total is { } total ? Line(total, Table.Rows.Count) : null,
        };
    }

    /// <summary>Whether a number of so many centres is nobody's but theirs.</summary>
    public static bool IsFew(int centres) => centres is > 0 and < Suppression.FewestCentres;

    private static Dictionary<int, decimal> BroughtTo(string row, string column, List<Dictionary<(string Row, string Column), decimal>> others) =>
        others.Index().Where(other => other.Item.GetValueOrDefault((row, column)) != 0).ToDictionary(other => other.Index, other => other.Item[(row, column)]);

    private List<GuardedCell> Column(string key) =>
        [.. Enumerable.Range(0, Table.Rows.Count).Select(row => cells.GetValueOrDefault((row, key))).OfType<GuardedCell>()];

    private static Dictionary<(string Row, string Column), decimal> NumbersOf(ReportTable? table)
    {
        var numbers = new Dictionary<(string Row, string Column), decimal>();
        if (table is null)
            return numbers;
        IReadOnlyList<IReadOnlyList<ReportCell>> rows = table.Total is null ? table.Rows : [.. table.Rows, table.Total];
        var keys = KeysOf(table, rows);
        for (var row = 0; row < rows.Count; row++)
            foreach (var (i, column) in table.Columns.Index())
                if (rows[row][i].Number is { } number)
                    numbers[(keys[row], column.Key)] = number;
        return numbers;
    }

    /// <summary>What a row is called: its words before the first number, and how many rows of that name came before.</summary>
    private static List<string> KeysOf(ReportTable table, IReadOnlyList<IReadOnlyList<ReportCell>> rows)
    {
        var names = table.Columns.TakeWhile(column => column.Kind == ColumnKind.Text).Count();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. rows.Select(row =>
        {
            var name = string.Join('\n', row.Take(names).Select(cell => cell.Words));
            seen[name] = seen.GetValueOrDefault(name) + 1;
            return name + "\n" + seen[name].ToString(CultureInfo.InvariantCulture);
        })];
    }
}
