using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class CodesCellReader(FieldDefinition field, int column, Action<LineDraft, IReadOnlyList<CodeEntry>> set) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var entries = new List<CodeEntry>();
        foreach (var range in cell.Text.Split('|'))
        {
            var part = cell.Text[range].Trim();
            if (!part.IsEmpty && CodeLookup.TryFind(part, Field, Place(draft, context), context) is { } entry && !entries.Contains(entry))
                entries.Add(entry);
        }

        set(draft, entries);
    }
}
