using System.Text.Json;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Schema;

public sealed class ActivitySchemaTests
{
    private static readonly string[] TypesOfTableSchema =
        ["string", "number", "integer", "boolean", "object", "array", "date", "time", "datetime", "year", "yearmonth", "duration", "geopoint", "geojson", "any"];

    private static readonly string[] ConstraintsOfTableSchema = ["required", "unique", "minLength", "maxLength", "minimum", "maximum", "pattern", "enum"];

    public static TheoryData<string> FieldNames => [.. ActivitySchema.Shipped.Fields.Select(column => column.Name)];

    [Fact]
    public void The_columns_of_a_return_are_these() =>
        Snapshot.Matches(string.Join('\n', ActivitySchema.Shipped.Fields.Select(field => string.Join(" ; ",
            field.Name, field.Title, field.Type, field.Required ? "required" : "optional", field.List?.Name ?? "-", field.MaxLength is { } length ? $"{length}" : "-"))));

    [Fact]
    public void There_is_one_column_per_public_in_the_order_of_the_list() =>
        Assert.Equal(
            CodeLists.Shipped.Publics.Select(entry => ($"participants_{entry.Code.ToLowerInvariant()}", $"Dont {entry.Label}", entry.Code)),
            ActivitySchema.Shipped.Fields.Where(field => field.Public is not null).Select(field => (field.Name, field.Title, field.Public!)));

    [Fact]
    public void No_two_columns_are_recognised_under_the_same_header()
    {
        var headers = ActivitySchema.Shipped.Fields
            .SelectMany(field => new[] { field.Name, field.Title }.Concat(field.AcceptedHeaders).Select(header => (field.Name, Key: MatchKey.Of(header))).Distinct());
        Assert.Empty(headers.GroupBy(header => header.Key).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(header => header.Name))}"));
    }

    [Fact]
    public void A_required_column_has_at_least_eight_other_headers_and_every_column_has_five() =>
        Assert.Empty(ActivitySchema.Shipped.Fields
            .Where(field => field.AcceptedHeaders.Select(header => MatchKey.Of(header)).Distinct().Count() < (field.Required || field.Public is not null ? 8 : 5))
            .Select(field => field.Name));

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void The_example_of_a_column_is_accepted_in_it(string name)
    {
        var field = ActivitySchema.Shipped[name];
        Assert.Empty(OneCell.Read(name, field.Example).Findings);
    }

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void Words_about_a_column_are_complete_sentences(string name)
    {
        var field = ActivitySchema.Shipped[name];
        Assert.NotEmpty(field.Title);
        Assert.EndsWith(".", field.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", field.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_a_valid_table_schema()
    {
        using var schema = Json();
        Assert.Matches(@"^\d+\.\d+\.\d+$", schema.RootElement.GetProperty("version").GetString());
        Assert.Equal([""], schema.RootElement.GetProperty("missingValues").EnumerateArray().Select(value => value.GetString()));
        Assert.All(schema.RootElement.GetProperty("fields").EnumerateArray(), field =>
        {
            Assert.Contains(field.GetProperty("type").GetString(), TypesOfTableSchema);
            Assert.All(field.GetProperty("constraints").EnumerateObject(), constraint => Assert.Contains(constraint.Name, ConstraintsOfTableSchema));
            Assert.Matches("^[a-z][a-z0-9_]*$", field.GetProperty("name").GetString());
        });
        Assert.Equal(ActivitySchema.Shipped.Fields.Count, ActivitySchema.Shipped.Fields.DistinctBy(field => field.Name).Count());
    }

    [Fact]
    public void A_list_of_allowed_values_is_its_code_list()
    {
        using var schema = Json();
        foreach (var field in schema.RootElement.GetProperty("fields").EnumerateArray())
            if (field.GetProperty("constraints").TryGetProperty("enum", out var values))
                Assert.Equal(
                    CodeLists.Shipped[field.GetProperty("codeList").GetString()!].Select(entry => entry.Code),
                    values.EnumerateArray().Select(value => value.GetString()));
    }

    [Fact]
    public void Every_word_for_yes_or_no_that_the_schema_announces_is_read()
    {
        using var schema = Json();
        foreach (var field in schema.RootElement.GetProperty("fields").EnumerateArray().Where(field => field.TryGetProperty("trueValues", out _)))
        {
            var name = field.GetProperty("name").GetString()!;
            Assert.All(field.GetProperty("trueValues").EnumerateArray(), word => Assert.True(Read(word)));
            Assert.All(field.GetProperty("falseValues").EnumerateArray(), word => Assert.False(Read(word)));

            bool Read(JsonElement word)
            {
                var (draft, findings) = OneCell.Read(name, word.GetString()!);
                Assert.Empty(findings);
                return draft.HealthCrisis;
            }
        }
    }

    [Fact]
    public void A_column_that_does_not_exist_is_a_bug() =>
        Assert.Throws<KeyNotFoundException>(() => ActivitySchema.Shipped["inconnue"]);

    private static JsonDocument Json() => JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of("src", "CrpvReporting", "Schema", "activity.schema.json")));
}
