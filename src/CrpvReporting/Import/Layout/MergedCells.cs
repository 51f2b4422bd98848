using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Layout;

/// <summary>
/// Cells merged over several lines: the words of the first hold for each of them. A number does not: what was written once
/// would be counted several times.
/// </summary>
internal sealed class MergedCells
{
    private readonly ReturnContext context;
    private readonly Dictionary<int, List<(CellRange Range, FieldDefinition Field)>> byFirstRow = [];
    private readonly List<Held> held = [];

    public MergedCells(ReturnContext context, IReadOnlyList<CellRange> ranges, int headerRow)
    {
        this.context = context;
        foreach (var range in ranges)
            if (range.FirstRow > headerRow && range.LastRow > range.FirstRow && context.Columns.FieldAt(range.FirstColumn) is { } field)
            {
                if (!byFirstRow.TryGetValue(range.FirstRow, out var starting))
                    byFirstRow[range.FirstRow] = starting = [];
                starting.Add((range, field));
            }
    }

    /// <summary>Fills what merged cells leave empty on a row, and says so.</summary>
    public void Fill(SheetRow row)
    {
        if (byFirstRow.Count == 0)
            return;
        held.RemoveAll(value => value.LastRow < row.Number);
        foreach (var value in held)
            if (row[value.Column].IsEmpty)
            {
                row.SetText(value.Column, value.Text, value.Kind, value.Number);
                var place = new Place(context.Sheet, row.Number, value.Column, value.Field.Name);
                context.Log.AddLeftOut(FindingCodes.MergedCells, place, value.Text, Messages.MergedHoldsForEach);
            }

        if (!byFirstRow.TryGetValue(row.Number, out var starting))
            return;
        foreach (var (range, field) in starting)
            if (field.Type is not (FieldType.HalfDays or FieldType.Count) && row[range.FirstColumn] is { IsEmpty: false } cell)
                held.Add(new Held(range.FirstColumn, range.LastRow, field, cell.Kind, cell.Text.ToString(), cell.Number));
    }

    /// <summary>The value of a merged cell that lines below share.</summary>
    private sealed record Held(int Column, int LastRow, FieldDefinition Field, CellKind Kind, string Text, double Number);
}
