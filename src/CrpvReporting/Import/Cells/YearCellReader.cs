using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>The year written on a line has to be the year of the return.</summary>
internal sealed class YearCellReader(FieldDefinition field, int column) : CellReader(field, column)
{
    /// <summary>The year of a cell; null when it is not one.</summary>
    public static int? TryRead(Cell cell) =>
        NumberText.TryRead(cell, out var number) && number is >= 2000 and <= 2100 && decimal.Truncate(number) == number ? (int)number : null;

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (TryRead(cell) is not { } year)
            context.Log.Add(Messages.BadYear(Place(draft, context), cell.Shown));
        else if (context.Year is { } expected && year != expected)
            context.Log.Add(Messages.OtherYear(Place(draft, context), cell.Shown, expected));
    }
}
