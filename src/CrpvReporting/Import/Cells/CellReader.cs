using CrpvReporting.Domain;
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
        else if (cell.Kind == CellKind.Error)
            context.Log.Add(Messages.ErrorValue(Place(draft, context), cell.Shown));
        else if (!SaysNotReported(cell))
            ReadFilled(cell, draft, context);
    }

    /// <summary>Reads a cell that holds something other than an error value.</summary>
    protected abstract void ReadFilled(Cell cell, LineDraft draft, ReturnContext context);

    /// <summary>« NC », « n.d. », « - »: what people write in an optional cell when they do not know. Not zero; a text is kept as it is.</summary>
    private bool SaysNotReported(Cell cell) =>
        !Field.Required && Field.Type != FieldType.Text && cell.Text.Length <= 6
        && MatchKey.Of(cell.Text) is "nc" or "nd" or "nr" or "" && Field.List?.Find(cell.Text) is null;

    protected Place Place(LineDraft draft, ReturnContext context) => new(context.Sheet, draft.Row, Column, Field.Name);
}
