using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>A number of people. With an audience: of that public only.</summary>
internal sealed class CountCellReader(FieldDefinition field, int column, Action<LineDraft, int> set, CodeEntry? audience = null) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var isNumber = NumberText.TryRead(cell, out var number);
        var isWritten = !isNumber && cell.Kind == CellKind.Text && CountText.TryRead(cell.Text, context.Lists.Publics, audience, out number);
        if (!isNumber && !isWritten && NumberTurnedDate.Is(cell, out var date))
            context.Log.Add(Messages.TurnedIntoDate(Place(draft, context), cell.Shown, date, withHalves: false));
        else if ((isNumber || isWritten) && NumberText.TryWhole(number, out var count))
        {
            set(draft, count);
            if (isWritten)
                context.Log.AddRepair(FindingCodes.NumberForm, Place(draft, context), cell.Text, Messages.Plain(count));
        }
        else
            context.Log.Add(Messages.BadCount(Place(draft, context), Field, cell.Shown));
    }
}
