using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Finds the entries of a code list that the texts of one column mean, and says when there is none, or none for that year.</summary>
internal sealed class CodeLookup(FieldDefinition field)
{
    /// <summary>What was offered for each unknown text. Past the faults that are listed there is nobody to offer anything to.</summary>
    private readonly Dictionary<string, CodeEntry?> offered = new(StringComparer.Ordinal);

    public CodeList List { get; } = field.List!;

    /// <summary>« Distanciel ? » asks rather than tells, even though it names an entry.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> text) => text.Contains('?');

    /// <summary>The entry that a text means; null when there is none, or none in use that year, which is then said.</summary>
    public CodeEntry? FindInUse(ReadOnlySpan<char> text, Place place, ReturnContext context)
    {
        if (List.Find(text, out var isSynonym) is { } entry)
            return Take(entry, isSynonym, text, place, context);
        AddUnknown(text, place, context);
        return null;
    }

    /// <summary>Takes an entry that was found, and says so when it was found by a synonym; null when it is not in use that year, which is then said.</summary>
    public CodeEntry? Take(CodeEntry entry, bool isSynonym, ReadOnlySpan<char> text, Place place, ReturnContext context)
    {
        if (context.YearOfCodes is { } year && !entry.IsValidIn(year))
        {
            context.Log.Add(Messages.CodeNotValid(place, Cell.Cut(text), entry, year));
            return null;
        }

        if (isSynonym)
            AddSynonym(entry, text, place, context);
        return entry;
    }

    public void AddSynonym(CodeEntry entry, ReadOnlySpan<char> text, Place place, ReturnContext context) =>
        context.Log.AddRepair(FindingCodes.Synonym, place, text, entry.Label, each: true);

    public void AddUnknown(ReadOnlySpan<char> text, Place place, ReturnContext context)
    {
        var read = Cell.Cut(text);
        if (!offered.TryGetValue(read, out var nearest) && offered.Count < FindingLog.MostListed)
            offered[read] = nearest = NearestEntry.Find(text, List, context.YearOfCodes);
        context.Log.Add(Messages.UnknownCode(place, field, read, nearest));
    }
}
