using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Forms;

/// <summary>The indicator of a row: one that forms declare, in use that year. One that is computed from activities is not for the centre to give.</summary>
internal sealed class IndicatorCellReader(FieldDefinition field, int column, Action<CodeEntry> set) : CellReader(field, column)
{
    private readonly CodeLookup lookup = new(field);

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var place = Place(draft, context);
        if (CodeLookup.IsQuestion(cell.Text))
            lookup.AddUnknown(cell.Text, place, context);
        else if (lookup.List.Find(cell.Text) is null && context.Lists[lookup.List.Name].Find(cell.Text) is not null)
            context.Log.Add(Messages.ComputedIndicator(place, cell.Shown));
        else if (lookup.FindInUse(cell.Text, place, context) is { } entry)
            set(entry);
    }
}
