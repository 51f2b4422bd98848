using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class HalfDaysCellReader(FieldDefinition field, int column) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var isNumber = NumberText.TryRead(cell, out var number);
        var isWritten = !isNumber && cell.Kind == CellKind.Text && HalfDaysText.TryRead(cell.Text, out number);
        if (!isNumber && !isWritten && NumberTurnedDate.Is(cell, out var date))
            context.Log.Add(Messages.TurnedIntoDate(Place(draft, context), cell.Shown, date, withHalves: true));
        else if ((isNumber || isWritten) && HalfDays.TryFrom(NumberText.WithoutNoise(number), out var halfDays))
        {
            draft.HalfDays = halfDays;
            if (isWritten)
                context.Log.AddRepair(FindingCodes.NumberForm, Place(draft, context), cell.Text, Messages.HalfDays(halfDays.Value));
        }
        else
            context.Log.Add(Messages.BadHalfDays(Place(draft, context), cell.Shown, isNumber || isWritten ? number : null));
    }
}
