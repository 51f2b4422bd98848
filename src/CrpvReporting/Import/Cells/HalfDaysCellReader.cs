using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class HalfDaysCellReader(FieldDefinition field, int column) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var isNumber = NumberText.TryRead(cell, out var number);
        if (isNumber && HalfDays.TryFrom(number, out var halfDays))
            draft.HalfDays = halfDays;
        else
            context.Log.Add(Messages.BadHalfDays(Place(draft, context), cell.Shown, isNumber ? number : null));
    }
}
