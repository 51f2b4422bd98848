using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class DateCellReader(FieldDefinition field, int column, Action<LineDraft, DateOnly> set) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (DateText.TryRead(cell, out var date))
            set(draft, date);
        else
            context.Log.Add(Messages.BadDate(Place(draft, context), cell.Shown));
    }
}
