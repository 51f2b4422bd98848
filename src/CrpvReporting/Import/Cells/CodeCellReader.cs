using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class CodeCellReader(FieldDefinition field, int column, Action<LineDraft, CodeEntry> set) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (CodeLookup.TryFind(cell.Text, Field, Place(draft, context), context) is { } entry)
            set(draft, entry);
    }
}
