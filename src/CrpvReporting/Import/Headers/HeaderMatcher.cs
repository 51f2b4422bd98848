using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>
/// Matches the headers of a sheet with the fields of the schema, whatever their order: what the user told, then the names
/// and titles, then the synonyms, then what former returns of the centre taught, then near misses.
/// </summary>
public sealed class HeaderMatcher
{
    /// <summary>Columns after the last header that are watched for cells nobody reads; farther ones are no part of the table.</summary>
    private const int WatchedBeyond = 32;

    /// <summary>Columns without a header that are watched at most, so that a sheet of 16 384 columns costs no more than another.</summary>
    private const int MostWatched = 200;

    /// <summary>Headers that may be near misses: a sheet with more that are unknown has another fault.</summary>
    private const int MostTried = 300;

    private readonly ReturnSchema schema;
    private readonly KnownHeaders known;
    private readonly Dictionary<string, FieldDefinition> told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldDefinition> expected = new(StringComparer.Ordinal);

    /// <param name="schema">The fields.</param>
    /// <param name="told">Headers that the user said the field of.</param>
    /// <param name="memory">What former returns of the file's likely centre taught: it helps to find the header row.</param>
    public HeaderMatcher(ReturnSchema schema, IReadOnlyList<HeaderMatch> told, IReadOnlyList<RememberedMatch> memory)
    {
        this.schema = schema;
        known = new KnownHeaders(schema);
        // What is told may be of the other kind of return.
        foreach (var match in told)
            if (schema.Find(match.Field) is { } field)
                this.told[match.Key] = field;
        foreach (var match in memory.Select(remembered => remembered.Match).Concat(told))
            if (schema.Find(match.Field) is { } field)
                expected[match.Key] = field;
    }

    /// <summary>How many different fields some cells name, near misses apart.</summary>
    public int CountMatches(IReadOnlyList<string> cells) =>
        cells.Select(FieldOf).OfType<FieldDefinition>().Distinct().Count();

    /// <summary>Number of fields that each line must fill.</summary>
    public int CountRequired => schema.Fields.Count(definition => definition.Required);

    /// <summary>How many required fields some cells do not name.</summary>
    public int CountMissing(IReadOnlyList<string> cells)
    {
        var named = cells.Select(FieldOf).OfType<FieldDefinition>().ToHashSet();
        return schema.Fields.Count(field => field.Required && !named.Contains(field));
    }

    /// <summary>Whether some cells name a field.</summary>
    public bool Names(IReadOnlyList<string> cells, string field) => cells.Any(cell => FieldOf(cell)?.Name == field);

    /// <summary>Whether a column tells more of a line than whose it is and of which year, under a header known or not.</summary>
    public bool NamesActivity(string header) => FieldOf(header)?.Name is not (Cells.FieldNames.Centre or Cells.FieldNames.Year);

    /// <summary>Whether a header names a field.</summary>
    public bool Recognises(string header) => FieldOf(header) is not null;

    /// <summary>
    /// Matches a header row; what is missing, doubled, unknown, or recognised otherwise than by name or title goes to
    /// the log.
    /// </summary>
    /// <param name="header">The header row.</param>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="log">Where findings go.</param>
    /// <param name="memory">What former returns of the centre taught.</param>
    public ColumnMap Match(SheetRow header, string? sheet, FindingLog log, IReadOnlyList<RememberedMatch>? memory = null)
    {
        var remembered = (memory ?? []).ToDictionary(match => match.Match.Key, StringComparer.Ordinal);
        var recognised = new List<MatchedColumn>();
        var others = new List<(int Column, string Header)>();
        var unnamed = new List<int>();
        for (var column = 0; column < header.Count; column++)
        {
            var cell = header[column];
            if (cell.IsEmpty)
                unnamed.Add(column);
            else if (Recognise(column, cell, remembered) is { } found)
                recognised.Add(found);
            else
                others.Add((column, HeaderText.OneLine(cell.Shown)));
        }

        unnamed.AddRange(Enumerable.Range(header.Count, WatchedBeyond));
        var taken = new TakenColumns(new Place(sheet, header.Number), log);
        var unknown = taken.Take(recognised);
        unknown.AddRange(taken.TakeNear(others.Select((other, i) => (other.Column, other.Header, i < MostTried ? NearMiss.Find(known, other.Header) : null))));
        unknown.Sort((left, right) => left.Column.CompareTo(right.Column));
        var notes = new HeaderNotes(new Place(sheet, header.Number), log);
        notes.SayRecognised(taken.Columns);
        notes.SayUnknown(unknown);
        notes.SayMissing([.. schema.Fields.Where(field => schema.NeedsColumn(field) && !taken.Has(field))], known, unknown);
        return new ColumnMap(header.Number, [.. taken.Columns.Select(column => (column.Column, column.Field))])
        {
            Matches = [.. taken.Columns.Where(column => column.Step != HeaderStep.Exact).Select(column => new HeaderMatch(column.Header, column.Field.Name, column.Step))],
            Unnamed = [.. unnamed.Take(MostWatched)],
        };
    }

    /// <summary>The field that a header names before it is known whose sheet it is on.</summary>
    private FieldDefinition? FieldOf(string header) =>
        known.Find(header)?.Field ?? (expected.Count > 0 && header.Length > 0 ? expected.GetValueOrDefault(HeaderMatch.KeyOf(header)) : null);

    private MatchedColumn? Recognise(int column, Cell cell, Dictionary<string, RememberedMatch> remembered)
    {
        var header = HeaderText.OneLine(cell.Shown);
        var key = HeaderMatch.KeyOf(header);
        if (told.TryGetValue(key, out var field))
            return new MatchedColumn(column, header, field, HeaderStep.Told);
        var named = known.Find(cell.Text);
        if (named is { Step: HeaderStep.Exact })
            return new MatchedColumn(column, header, named.Field, HeaderStep.Exact);

        // What a person said of this centre's header is worth more than what it means elsewhere.
        var taught = remembered.GetValueOrDefault(key);
        var taughtField = taught is null ? null : schema.Find(taught.Match.Field);
        if (named is not null && (taughtField is null || taughtField == named.Field || taught!.Match.Step != HeaderStep.Told))
            return new MatchedColumn(column, header, named.Field, HeaderStep.Synonym);
        return taughtField is null ? null : new MatchedColumn(column, header, taughtField, HeaderStep.Remembered, taught!.Year);
    }
}
