using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>The headers that the schema knows, found whatever their case, accents, spaces, punctuation and marks.</summary>
internal sealed class KnownHeaders
{
    private const int LongestLookedUp = 200;

    private readonly Dictionary<string, KnownHeader> byKey = new(StringComparer.Ordinal);

    public KnownHeaders(ReturnSchema schema)
    {
        foreach (var field in schema.Fields)
            Add(field, field.Name, HeaderStep.Exact);
        foreach (var field in schema.Fields)
            Add(field, field.Title, HeaderStep.Exact);
        foreach (var field in schema.Fields)
            foreach (var header in field.AcceptedHeaders)
                Add(field, header, HeaderStep.Synonym);
        All = [.. byKey.Values];
    }

    /// <summary>Each header once, in the order of the schema.</summary>
    public IReadOnlyList<KnownHeader> All { get; }

    /// <summary>The header of the schema that a cell writes; null when there is none.</summary>
    public KnownHeader? Find(ReadOnlySpan<char> header)
    {
        if (header.IsEmpty || header.Length > LongestLookedUp)
            return null;
        if (byKey.TryGetValue(MatchKey.Of(header), out var known))
            return known;
        return HeaderText.MayHaveMarks(header) ? byKey.GetValueOrDefault(MatchKey.Of(HeaderText.Plain(header.ToString()))) : null;
    }

    private void Add(FieldDefinition field, string header, HeaderStep step)
    {
        var known = new KnownHeader(field, header, step);
        byKey.TryAdd(known.Key, known);
    }
}
