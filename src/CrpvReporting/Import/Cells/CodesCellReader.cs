using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Several entries, parted by « | »; by something else when that leaves nothing unknown, which is then said.</summary>
internal sealed class CodesCellReader(FieldDefinition field, int column, Action<LineDraft, IReadOnlyList<CodeEntry>> set) : CellReader(field, column)
{
    private readonly CodeLookup lookup = new(field);

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var place = Place(draft, context);
        var entries = new List<CodeEntry>();
        var isPartedOtherwise = false;
        foreach (var range in cell.Text.Split('|'))
        {
            var part = cell.Text[range].Trim();
            if (part.IsEmpty)
                continue;
            if (CodeLookup.IsQuestion(part))
                lookup.AddUnknown(part, place, context);
            else if (lookup.List.Find(part, out var isSynonym) is { } entry)
                Add(entries, lookup.Take(entry, isSynonym, part, place, context));
            else
                isPartedOtherwise |= ReadParts(part, entries, place, context);
        }

        if (isPartedOtherwise && entries.Count > 1)
            context.Log.AddRepair(FindingCodes.ListSeparator, place, cell.Text, string.Join(" | ", entries));
        set(draft, entries);
    }

    private static void Add(List<CodeEntry> entries, CodeEntry? entry)
    {
        if (entry is not null && !entries.Contains(entry))
            entries.Add(entry);
    }

    /// <summary>Reads what is parted by something else; false when that leaves something unknown.</summary>
    private bool ReadParts(ReadOnlySpan<char> text, List<CodeEntry> entries, Place place, ReturnContext context)
    {
        var parts = CodeSplitter.Split(text, lookup.List);
        foreach (var (part, _) in parts)
            Add(entries, lookup.FindInUse(part, place, context));
        return parts.All(part => part.IsKnown);
    }
}
