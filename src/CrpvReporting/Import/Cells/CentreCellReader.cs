using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>The centre written on a line has to be the centre of the return.</summary>
internal sealed class CentreCellReader(FieldDefinition field, int column) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var entry = Field.List!.Find(cell.Text);
        if (entry is null)
            context.Log.Add(Messages.UnknownCode(Place(draft, context), Field, cell.Shown, NearestEntry.Find(cell.Text, Field.List, context.YearOfCodes)));
        else if (context.Centre is { } centre && entry != centre)
            context.Log.Add(Messages.OtherCentre(Place(draft, context), cell.Shown, centre));
    }
}
