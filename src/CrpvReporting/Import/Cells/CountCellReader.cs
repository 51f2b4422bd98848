using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class CountCellReader(FieldDefinition field, int column, Action<LineDraft, int> set) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (NumberText.TryRead(cell, out var number) && number is >= 0 and <= 1_000_000_000 && decimal.Truncate(number) == number)
            set(draft, (int)number);
        else
            context.Log.Add(Messages.BadCount(Place(draft, context), Field, cell.Shown));
    }
}
