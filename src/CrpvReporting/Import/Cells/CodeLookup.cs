using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Finds the entry of a code list that a text means, and says when there is none, or none for that year.</summary>
internal static class CodeLookup
{
    public static CodeEntry? TryFind(ReadOnlySpan<char> text, FieldDefinition field, Place place, ReturnContext context)
    {
        var list = field.List!;
        var entry = list.Find(text);
        if (entry is null)
            context.Log.Add(Messages.UnknownCode(place, field, Cell.Cut(text), NearestEntry.Find(text, list, context.YearOfCodes)));
        else if (context.YearOfCodes is { } year && !entry.IsValidIn(year))
            context.Log.Add(Messages.CodeNotValid(place, Cell.Cut(text), entry, year));
        else
            return entry;
        return null;
    }
}
