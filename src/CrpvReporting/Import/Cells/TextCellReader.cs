using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class TextCellReader(FieldDefinition field, int column, Action<LineDraft, string> set) : CellReader(field, column)
{
    /// <summary>The limit of a spreadsheet cell.</summary>
    private const int LongestCell = 32_767;

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (cell.Text.Length > (Field.MaxLength ?? LongestCell))
            context.Log.Add(Messages.TextTooLong(Place(draft, context), Field, cell.Text.Length, cell.Shown));
        else
            set(draft, cell.Kind == CellKind.Date ? cell.Shown : cell.Text.ToString());
    }
}
