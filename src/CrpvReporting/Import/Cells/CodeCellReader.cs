using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class CodeCellReader(FieldDefinition field, int column, Action<LineDraft, CodeEntry> set) : CellReader(field, column)
{
    private readonly CodeLookup lookup = new(field);

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var place = Place(draft, context);
        if (CodeLookup.IsQuestion(cell.Text))
            lookup.AddUnknown(cell.Text, place, context);
        else if (lookup.List.Find(cell.Text, out var isSynonym) is { } entry)
        {
            if (lookup.Take(entry, isSynonym, cell.Text, place, context) is { } taken)
                set(draft, taken);
        }
        else
            ReadSeveral(cell, place, draft, context);
    }

    /// <summary>« laïcité / VRL » says the same entry twice; « Éducation, santé » says two where one is expected.</summary>
    private void ReadSeveral(Cell cell, Place place, LineDraft draft, ReturnContext context)
    {
        var parts = CodeSplitter.Split(cell.Text, lookup.List);
        if (!parts.All(part => part.IsKnown))
        {
            lookup.AddUnknown(cell.Text, place, context);
            return;
        }

        var entries = parts.Select(part => lookup.List.Find(part.Text)!).Distinct().ToList();
        if (entries.Count > 1)
            context.Log.Add(Messages.SeveralCodes(place, Field, cell.Shown, entries));
        else if (lookup.Take(entries[0], isSynonym: true, cell.Text, place, context) is { } taken)
            set(draft, taken);
    }
}
