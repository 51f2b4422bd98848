using CrpvReporting.Domain;

namespace CrpvReporting.Report.Correction;

/// <summary>The cells of one sheet that have to be put right.</summary>
/// <param name="cells">Findings by row, then by column from 0, both ascending.</param>
internal sealed class SheetMarks(SortedDictionary<int, SortedDictionary<int, List<Finding>>> cells)
{
    public static readonly SheetMarks None = new([]);

    public bool IsEmpty => cells.Count == 0;

    /// <summary>The rows with a mark, in ascending order.</summary>
    public IEnumerable<int> Rows => cells.Keys;

    /// <summary>Every cell with its findings, row by row.</summary>
    public IEnumerable<(int Row, int Column, IReadOnlyList<Finding> Findings)> All =>
        from row in cells
        from cell in row.Value
        select (row.Key, cell.Key, (IReadOnlyList<Finding>)cell.Value);

    /// <summary>The marks of each sheet; notes call for none.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="onlySheet">The sheet meant by findings that name none: that of a csv.</param>
    public static Dictionary<string, SheetMarks> Of(IEnumerable<Finding> findings, string onlySheet)
    {
        var sheets = new Dictionary<string, SortedDictionary<int, SortedDictionary<int, List<Finding>>>>(StringComparer.OrdinalIgnoreCase);
        foreach (var finding in findings)
            if (finding is { Severity: not Severity.Note, Row: { } row })
            {
                var rows = Get(sheets, finding.Sheet ?? onlySheet);
                // What concerns a whole row, such as a missing column in the header, is said on its first cell.
                Get(Get(rows, row), CellReference.Column(finding.Column) ?? 0).Add(finding);
            }

        return sheets.ToDictionary(sheet => sheet.Key, sheet => new SheetMarks(sheet.Value), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The colour of each cell of a row, from left to right. A cell that only carries what is said of its row is not wrong itself, and not coloured.
    /// </summary>
    public IReadOnlyList<(int Column, Severity Severity)> ColoursOf(int row) => cells.TryGetValue(row, out var found)
        ? [.. found.Where(cell => cell.Value.Exists(finding => finding.Column is not null))
            .Select(cell => (cell.Key, cell.Value.Where(finding => finding.Column is not null).Min(finding => finding.Severity)))]
        : [];

    private static TValue Get<TKey, TValue>(IDictionary<TKey, TValue> values, TKey key)
        where TValue : new()
    {
        if (!values.TryGetValue(key, out var value))
            values.Add(key, value = new TValue());
        return value;
    }
}
