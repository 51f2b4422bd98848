using System.Text.Json;

namespace CrpvReporting.Schema;

/// <summary>
/// The columns of a return of activities. Source: <c>Schema/activity.schema.json</c>, a Table Schema with a few
/// properties of its own (<c>valueType</c>, <c>codeList</c>, <c>acceptedHeaders</c>, <c>public</c>).
/// </summary>
public sealed class ActivitySchema
{
    private ActivitySchema(string version, IReadOnlyList<FieldDefinition> fields)
    {
        Version = version;
        Fields = fields;
    }

    /// <summary>The schema shipped with the program, over the shipped lists.</summary>
    public static ActivitySchema Shipped { get; } = Parse(EmbeddedData.Text("activity.schema.json"), CodeLists.Shipped);

    /// <summary>Version of the schema, by the rules of semantic versioning.</summary>
    public string Version { get; }

    /// <summary>The fields, in the order of the template.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; }

    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    public FieldDefinition this[string name] =>
        Fields.FirstOrDefault(field => field.Name == name) ?? throw new KeyNotFoundException(name);

    public static ActivitySchema Parse(string json, CodeLists lists)
    {
        using var document = JsonDocument.Parse(json);
        var fields = document.RootElement.GetProperty("fields").EnumerateArray().Select(field => Field(field, lists)).ToArray();
        return new ActivitySchema(document.RootElement.GetProperty("version").GetString()!, fields);
    }

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
            field.TryGetProperty("codeList", out var list) ? lists[list.GetString()!] : null,
            field.TryGetProperty("public", out var audience) ? audience.GetString() : null,
            [.. field.GetProperty("acceptedHeaders").EnumerateArray().Select(header => header.GetString()!)]);
    }

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
        "yes_no" => FieldType.YesNo,
        _ => throw new InvalidDataException($"activity.schema.json: unknown valueType {name}"),
    };
}
