using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>Matches the headers of a sheet with the fields of the schema, whatever their order, case and accents.</summary>
public sealed class HeaderMatcher
{
    private readonly ActivitySchema schema;
    private readonly Dictionary<string, FieldDefinition> byKey = new(StringComparer.Ordinal);

    public HeaderMatcher(ActivitySchema schema)
    {
        this.schema = schema;
        foreach (var field in schema.Fields)
            byKey.TryAdd(MatchKey.Of(field.Name), field);
        foreach (var field in schema.Fields)
            byKey.TryAdd(MatchKey.Of(field.Title), field);
        foreach (var field in schema.Fields)
            foreach (var header in field.AcceptedHeaders)
                byKey.TryAdd(MatchKey.Of(header), field);
    }

    /// <summary>How many different fields some cells name.</summary>
    public int CountMatches(IReadOnlyList<string> cells) =>
        cells.Select(Match).OfType<FieldDefinition>().Distinct().Count();

    /// <summary>Number of fields that each line must fill.</summary>
    public int CountRequired => schema.Fields.Count(definition => definition.Required);

    /// <summary>How many required fields some cells do not name.</summary>
    public int CountMissing(IReadOnlyList<string> cells)
    {
        var named = cells.Select(Match).OfType<FieldDefinition>().ToHashSet();
        return schema.Fields.Count(field => field.Required && !named.Contains(field));
    }

    /// <summary>Whether a header names a field.</summary>
    public bool Recognises(string header) => Match(header) is not null;

    /// <summary>Matches a header row; what is missing, doubled or unknown goes to the log.</summary>
    public ColumnMap Match(SheetRow header, string? sheet, FindingLog log)
    {
        var columns = new List<(int Column, FieldDefinition Field)>();
        for (var column = 0; column < header.Count; column++)
        {
            var cell = header[column];
            if (cell.IsEmpty)
                continue;
            var place = new Place(sheet, header.Number, column);
            var field = Match(cell.Text);
            if (field is null)
            {
                log.Add(Messages.UnknownColumn(place, cell.Shown));
                continue;
            }

            var first = columns.FindIndex(other => other.Field == field);
            if (first >= 0)
                log.Add(Messages.DuplicateColumn(place with { Field = field.Name }, field, cell.Shown, ColumnName.Of(columns[first].Column)));
            else
                columns.Add((column, field));
        }

        foreach (var field in schema.Fields)
            if (field.Required && columns.TrueForAll(column => column.Field != field))
                log.Add(Messages.MissingColumn(new Place(sheet, header.Number), field));
        return new ColumnMap(header.Number, columns);
    }

    private FieldDefinition? Match(string header) => Match(header.AsSpan());

    private FieldDefinition? Match(ReadOnlySpan<char> header) =>
        header.IsEmpty || header.Length > 200 ? null : byKey.GetValueOrDefault(MatchKey.Of(header));
}
