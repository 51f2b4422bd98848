using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>The centre written on a line has to be the centre of the return.</summary>
internal sealed class CentreCellReader(FieldDefinition field, int column) : CellReader(field, column)
{
    private readonly CodeLookup lookup = new(field);

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var place = Place(draft, context);
        if (lookup.List.Find(cell.Text, out var isSynonym) is not { } entry)
            lookup.AddUnknown(cell.Text, place, context);
        else if (context.Centre is { } centre && entry != centre)
            context.Log.Add(Messages.OtherCentre(place, cell.Shown, centre));
        else if (isSynonym)
            lookup.AddSynonym(entry, cell.Text, place, context);
    }
}
