using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Headers;

/// <summary>Watches the columns that have no header while lines are read: what they hold is not read, and that is said.</summary>
internal sealed class UnnamedColumns(ColumnMap columns)
{
    private readonly int[] unnamed = [.. columns.Unnamed];
    private readonly SortedDictionary<int, RowSet> filled = [];

    /// <summary>Looks at a line.</summary>
    public void Look(SheetRow row)
    {
        foreach (var column in unnamed)
        {
            if (column >= row.Count)
                return;
            if (row[column].IsEmpty)
                continue;
            if (!filled.TryGetValue(column, out var rows))
                filled.Add(column, rows = new RowSet());
            rows.Add(row.Number);
        }
    }

    /// <summary>Says what was seen, once all the lines were.</summary>
    public void Say(string? sheet, FindingLog log)
    {
        // Data of people are an error that asks to delete the column: nothing else is to be said of it.
        foreach (var column in filled.Keys.Where(column => log.IsSaid(FindingCodes.PersonalData, column)).ToList())
            filled.Remove(column);
        if (filled.Count > HeaderNotes.MostSaidOneByOne)
            log.Add(Messages.UnnamedColumns(new Place(sheet, columns.HeaderRow), [.. filled.Keys.Select(ColumnName.Of)]));
        else
            foreach (var (column, rows) in filled)
                log.Add(Messages.UnnamedColumn(new Place(sheet, rows.First, column, Rows: rows)));
    }
}
