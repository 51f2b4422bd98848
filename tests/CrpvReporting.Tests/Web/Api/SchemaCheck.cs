using System.Text.Json;

namespace CrpvReporting.Tests.Web.Api;

/// <summary>Holds JSON to a schema of an OpenAPI document: as much of JSON Schema as the document uses, and no more.</summary>
internal static class SchemaCheck
{
    private const string Reference = "#/components/schemas/";

    private static readonly string[] Known = ["type", "properties", "required", "additionalProperties", "items", "enum", "format", "description", "default", "pattern", "minimum", "maximum"];

    /// <summary>What is wrong, with where; nothing when the value is as the schema says.</summary>
    public static IEnumerable<string> Faults(JsonElement document, JsonElement schema, JsonElement value, string where = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Faults(document, document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()![Reference.Length..]), value, where);
        var unknown = schema.EnumerateObject().Select(member => member.Name).Except(Known).ToList();
        if (unknown.Count > 0)
            return [$"{where}: the test does not know « {string.Join(", ", unknown)} »"];
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => Is(name, value)))
            return [$"{where}: {value.ValueKind} is none of {type}"];
        if (schema.TryGetProperty("enum", out var words) && value.ValueKind != JsonValueKind.Null && !words.EnumerateArray().Any(word => word.GetString() == value.GetString()))
            return [$"{where}: {value} is none of {words}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Members(document, schema, value, where),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value.EnumerateArray().SelectMany((item, i) => Faults(document, items, item, $"{where}[{i}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> Members(JsonElement document, JsonElement schema, JsonElement value, string where)
    {
        if (schema.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
                yield return $"{where}: no « {name} »";
        foreach (var member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var known))
            {
                foreach (var fault in Faults(document, known, member.Value, $"{where}.{member.Name}"))
                    yield return fault;
            }
            else if (schema.TryGetProperty("additionalProperties", out var others))
            {
                if (others.ValueKind == JsonValueKind.False)
                    yield return $"{where}: « {member.Name} » is not said";
                else if (others.ValueKind == JsonValueKind.Object)
                    foreach (var fault in Faults(document, others, member.Value, $"{where}.{member.Name}"))
                        yield return fault;
            }
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
