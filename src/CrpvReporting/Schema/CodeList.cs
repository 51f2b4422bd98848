using System.Collections;
using CrpvReporting.Domain;
using CsvHelper;

namespace CrpvReporting.Schema;

/// <summary>
/// A code list: entries in published order, found by code, label or synonym whatever the case and accents.
/// Source: <c>Schema/Lists/NAME.csv</c>, columns <c>code;libelle;…;valide_de;valide_a;remplace_par;synonymes</c> (parted by « | »).
/// </summary>
public sealed class CodeList : IReadOnlyList<CodeEntry>
{
    private readonly CodeEntry[] rows;
    private readonly Dictionary<string, CodeEntry> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeEntry> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeEntry> bySynonym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeEntry>.AlternateLookup<ReadOnlySpan<char>> exactLookup;
    private readonly Dictionary<string, CodeEntry>.AlternateLookup<ReadOnlySpan<char>> keyLookup;
    private readonly Dictionary<string, CodeEntry>.AlternateLookup<ReadOnlySpan<char>> synonymLookup;

    private CodeList(string name, string csv, IReadOnlyList<string> columns, CodeEntry[] rows)
    {
        Name = name;
        Csv = csv;
        Columns = columns;
        this.rows = rows;
        foreach (var entry in rows)
        {
            exact.TryAdd(entry.Code, entry);
            byKey.TryAdd(MatchKey.Of(entry.Code), entry);
        }

        // A label never hides a code of the same list.
        foreach (var entry in rows)
        {
            exact.TryAdd(entry.Label, entry);
            byKey.TryAdd(MatchKey.Of(entry.Label), entry);
        }

        foreach (var entry in rows)
            foreach (var synonym in entry.Synonyms)
                bySynonym.TryAdd(MatchKey.Of(synonym), entry);

        exactLookup = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        keyLookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        synonymLookup = bySynonym.GetAlternateLookup<ReadOnlySpan<char>>();
        Keys = [.. rows.SelectMany(entry => new[] { entry.Code, entry.Label }.Concat(entry.Synonyms).Select(name => (MatchKey.Of(name), entry)).Distinct())];
    }

    /// <summary>Name of the list: « activity-types ».</summary>
    public string Name { get; }

    /// <summary>The csv text that it was read from.</summary>
    public string Csv { get; }

    /// <summary>The headers of its columns, in order, the code's first.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Under which keys (<see cref="MatchKey"/>) each entry is found: code, label, then synonyms, in published order.</summary>
    public IReadOnlyList<(string Key, CodeEntry Entry)> Keys { get; }

    public int Count => rows.Length;

    public CodeEntry this[int index] => rows[index];

    /// <summary>Reads a list from its csv text.</summary>
    public static CodeList Parse(string name, string csv)
    {
        using var reader = CsvReader.FromText(csv, CsvReaderOptions.Default with { Separator = ';' });
        reader.ReadHeader();
        var headers = reader.Headers.ToArray();
        var entries = new List<CodeEntry>();
        var groups = new Dictionary<string, int>();
        while (reader.Read())
        {
            var row = Enumerable.Range(0, headers.Length)
                .ToDictionary(i => headers[i], i => i < reader.FieldCount ? reader.GetString(i) : "", StringComparer.Ordinal);
            if (row.TryGetValue("groupe", out var group))
                groups.TryAdd(group, entries.Count);
            entries.Add(new CodeEntry(name, entries.Count, row["code"], row["libelle"], Year(row, "valide_de"), Year(row, "valide_a"), row)
            {
                GroupIndex = group is null ? entries.Count : groups[group],
                Synonyms = row.TryGetValue("synonymes", out var synonyms) ? synonyms.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
            });
        }

        var list = new CodeList(name, csv, headers, [.. entries]);
        foreach (var entry in entries)
            list.InForce(entry, int.MaxValue);
        return list;
    }

    /// <summary>Finds an entry by code, label or synonym, forgetting case, accents, spaces and punctuation; null when there is none.</summary>
    public CodeEntry? Find(ReadOnlySpan<char> text) => Find(text, out _);

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    /// <param name="text">What is written.</param>
    /// <param name="isSynonym">Whether it is neither the code nor the label.</param>
    public CodeEntry? Find(ReadOnlySpan<char> text, out bool isSynonym)
    {
        isSynonym = false;
        if (exactLookup.TryGetValue(text, out var entry))
            return entry;
        if (text.Length > 300)
            return null;
        Span<char> buffer = stackalloc char[text.Length * 2];
        var key = buffer[..MatchKey.Write(text, buffer)];
        if (keyLookup.TryGetValue(key, out entry))
            return entry;
        isSynonym = synonymLookup.TryGetValue(key, out entry);
        return entry;
    }

    /// <summary>The entry of a code, which must exist.</summary>
    /// <exception cref="KeyNotFoundException">No entry has this code.</exception>
    public CodeEntry Get(string code) =>
        rows.FirstOrDefault(entry => entry.Code == code) ?? throw new KeyNotFoundException($"{Name}: {code}");

    /// <summary>
    /// The entry that stands for another in a year: itself while it is in use, else the one that took its place (column
    /// <c>remplace_par</c>, a code of the same list; several closed entries may name the same one), and so on; itself when none did.
    /// </summary>
    /// <exception cref="InvalidDataException">The list names a code that it does not have, or comes back to where it started.</exception>
    public CodeEntry InForce(CodeEntry entry, int year)
    {
        var found = entry;
        for (var steps = 0; found.ValidTo < year && found.Attributes.TryGetValue("remplace_par", out var code) && code.Length > 0; steps++)
            found = rows.FirstOrDefault(other => other.Code == code && steps < rows.Length)
                ?? throw new InvalidDataException($"{Name}.csv, {entry.Code}: {code}");
        return found;
    }

    /// <summary>A list of some of the entries, which stay those of this list.</summary>
    public CodeList Where(Func<CodeEntry, bool> keeps) => new(Name, Csv, Columns, [.. rows.Where(keeps)]);

    /// <summary>The entries that may be used in a year.</summary>
    public IEnumerable<CodeEntry> ValidIn(int year) => rows.Where(entry => entry.IsValidIn(year));

    public IEnumerator<CodeEntry> GetEnumerator() => ((IEnumerable<CodeEntry>)rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => rows.GetEnumerator();

    private static int? Year(Dictionary<string, string> row, string column) =>
        row.TryGetValue(column, out var text) && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
}
