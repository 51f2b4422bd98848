using System.Text.Json;

namespace CrpvReporting.Schema;

/// <summary>
/// The columns of a sheet that centres send up: a Table Schema with a few properties of its own (<c>valueType</c>,
/// <c>codeList</c>, <c>codeListWhere</c>, <c>acceptedHeaders</c>, <c>public</c>).
/// </summary>
public abstract class ReturnSchema
{
    /// <param name="json">The text of the schema.</param>
    /// <param name="lists">The code lists that it names.</param>
    private protected ReturnSchema(string json, CodeLists lists)
    {
        using var document = JsonDocument.Parse(json);
        Version = document.RootElement.GetProperty("version").GetString()!;
        Fields = [.. document.RootElement.GetProperty("fields").EnumerateArray().Select(field => Field(field, lists))];
    }

    /// <summary>Version of the schema, by the rules of semantic versioning.</summary>
    public string Version { get; }

    /// <summary>The fields, in the order of the template.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; }

    /// <summary>Whether a sheet has to have the column of a field: where each line fills it.</summary>
    public virtual bool NeedsColumn(FieldDefinition field) => field.Required;

    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    public FieldDefinition this[string name] => Find(name) ?? throw new KeyNotFoundException(name);

    /// <summary>A field by its name; null when there is none.</summary>
    public FieldDefinition? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    private static FieldDefinition Field(JsonElement field, CodeLists lists)
    {
        var constraints = field.GetProperty("constraints");
        return new FieldDefinition(
            field.GetProperty("name").GetString()!,
            field.GetProperty("title").GetString()!,
            field.GetProperty("description").GetString()!,
            Type(field.GetProperty("valueType").GetString()!),
            constraints.GetProperty("required").GetBoolean(),
            field.GetProperty("example").GetString()!,
            constraints.TryGetProperty("maxLength", out var length) ? length.GetInt32() : null,
            field.TryGetProperty("codeList", out var list) ? List(field, lists[list.GetString()!]) : null,
            field.TryGetProperty("public", out var audience) ? audience.GetString() : null,
            [.. field.GetProperty("acceptedHeaders").EnumerateArray().Select(header => header.GetString()!)]);
    }

    /// <summary>The list, or its rows that say what <c>codeListWhere</c> asks.</summary>
    private static CodeList List(JsonElement field, CodeList list) => field.TryGetProperty("codeListWhere", out var where)
        ? list.Where(entry => where.EnumerateObject().All(column => entry.Attributes[column.Name] == column.Value.GetString()))
        : list;

    private static FieldType Type(string name) => name switch
    {
        "text" => FieldType.Text,
        "date" => FieldType.Date,
        "year" => FieldType.Year,
        "code" => FieldType.Code,
        "codes" => FieldType.Codes,
        "qpv" => FieldType.Districts,
        "half_days" => FieldType.HalfDays,
        "count" => FieldType.Count,
        "amount" => FieldType.Amount,
        "yes_no" => FieldType.YesNo,
        _ => throw new InvalidDataException($"Unknown valueType {name}."),
    };
}
