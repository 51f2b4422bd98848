using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CrpvReporting.Web.Api;

/// <summary>Short words for schemas: objects say all of their members, and each is required unless it is said to be optional.</summary>
internal static class Shape
{
    public static OpenApiSchema Text => new() { Type = JsonSchemaType.String };

    public static OpenApiSchema Whole => new() { Type = JsonSchemaType.Integer };

    public static OpenApiSchema Number => new() { Type = JsonSchemaType.Number };

    public static OpenApiSchema Flag => new() { Type = JsonSchemaType.Boolean };

    /// <summary>A value on a dimension: a code, true or false, or nothing said.</summary>
    public static OpenApiSchema Value => new() { Type = JsonSchemaType.String | JsonSchemaType.Boolean | JsonSchemaType.Null };

    public static OpenApiSchema OrNull(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    public static OpenApiSchema One(params string[] words) => new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };

    public static OpenApiSchema List(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>An object whose members are data: all have that shape.</summary>
    public static OpenApiSchema Map(IOpenApiSchema members) => new() { Type = JsonSchemaType.Object, AdditionalProperties = members };

    public static OpenApiSchema Object(params (string Name, IOpenApiSchema Schema)[] members) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = members.ToDictionary(member => member.Name.TrimEnd('?'), member => member.Schema),
        Required = members.Where(member => !member.Name.EndsWith('?')).Select(member => member.Name).ToHashSet(),
        AdditionalPropertiesAllowed = false,
    };

    /// <summary>An object that has the values of dimensions beside its own members.</summary>
    public static OpenApiSchema Row(params (string Name, IOpenApiSchema Schema)[] members)
    {
        var row = Object(members);
        row.AdditionalPropertiesAllowed = true;
        row.AdditionalProperties = Value;
        return row;
    }
}
