using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Reads the cells of one column into the line being read; one kind per type of field.</summary>
internal abstract class CellReader(FieldDefinition field, int column)
{
    public FieldDefinition Field { get; } = field;

    public int Column { get; } = column;

    /// <summary>Reads the cell of this column, or logs why it cannot be.</summary>
    public void Read(SheetRow row, LineDraft draft, ReturnContext context)
    {
        var cell = row[Column];
        if (cell.IsEmpty)
        {
            if (Field.Required)
                context.Log.Add(Messages.RequiredEmpty(Place(draft, context), Field));
        }
        else if (cell.Kind == CellKind.Error || ErrorText.Is(cell.Text))
            context.Log.Add(Messages.ErrorValue(Place(draft, context), cell.Shown));
        else if (!SaysNotReported(cell))
            ReadFilled(cell, draft, context);
        else if (Field.Required)
            context.Log.Add(Messages.RequiredNotReported(Place(draft, context), Field, cell.Shown));
        else
            context.Log.AddRepair(FindingCodes.NotReported, Place(draft, context), cell.Text, Messages.Nothing);
    }

    /// <summary>Reads a cell that holds something other than an error value.</summary>
    protected abstract void ReadFilled(Cell cell, LineDraft draft, ReturnContext context);

    protected Place Place(LineDraft draft, ReturnContext context) => new(context.Sheet, draft.Row, Column, Field.Name);

    /// <summary>A row of a code list goes before: an entry may be called « NR ».</summary>
    private bool SaysNotReported(Cell cell) =>
        cell.Kind == CellKind.Text
        && (NotReported.Says(cell.Text) || (Field.Type is FieldType.Code or FieldType.Codes or FieldType.Districts && NotReported.SaysNone(cell.Text)))
        && Field.List?.Find(cell.Text) is null;
}
