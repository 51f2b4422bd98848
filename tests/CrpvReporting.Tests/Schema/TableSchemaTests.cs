using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace CrpvReporting.Tests.Schema;

/// <summary>
/// The schema files keep to the Table Schema specification (specs.frictionlessdata.io/table-schema), as far as
/// they use it: generic tools have to read it.
/// </summary>
public sealed partial class TableSchemaTests
{
    private static readonly Dictionary<string, string[]> ConstraintsByType = new()
    {
        ["string"] = ["required", "unique", "minLength", "maxLength", "pattern", "enum"],
        ["number"] = ["required", "unique", "minimum", "maximum", "enum"],
        ["integer"] = ["required", "unique", "minimum", "maximum", "enum"],
        ["date"] = ["required", "unique", "minimum", "maximum", "enum"],
        ["year"] = ["required", "unique", "minimum", "maximum", "enum"],
        ["boolean"] = ["required", "enum"],
    };

    private static readonly Dictionary<string, string[]> PropertiesByType = new()
    {
        ["number"] = ["decimalChar", "groupChar", "bareNumber"],
        ["integer"] = ["bareNumber"],
        ["boolean"] = ["trueValues", "falseValues"],
    };

    private static readonly string[] Common = ["name", "title", "description", "type", "format", "example", "rdfType", "constraints"];

    // What the specification lets a schema add, named in Schema/README.md.
    private static readonly string[] Own = ["valueType", "codeList", "codeListWhere", "listSeparator", "step", "acceptedHeaders", "public"];

    public static TheoryData<string> Files => ["activity.schema.json", "yearly-form.schema.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_field_has_a_type_and_only_the_properties_and_constraints_of_that_type(string file)
    {
        foreach (var field in Fields(file))
        {
            var type = field.GetProperty("type").GetString()!;
            Assert.Contains(type, ConstraintsByType.Keys);
            Assert.Subset(Common.Concat(Own).Concat(PropertiesByType.GetValueOrDefault(type, [])).ToHashSet(), field.EnumerateObject().Select(property => property.Name).ToHashSet());
            Assert.Subset(ConstraintsByType[type].ToHashSet(), field.GetProperty("constraints").EnumerateObject().Select(property => property.Name).ToHashSet());
            Assert.True(field.GetProperty("constraints").GetProperty("required").ValueKind is JsonValueKind.True or JsonValueKind.False);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_are_unique_and_plain(string file)
    {
        var names = Fields(file).Select(field => field.GetProperty("name").GetString()!).ToList();
        Assert.Distinct(names);
        Assert.All(names, name => Assert.Matches(PlainName(), name));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_says_its_specification_version_and_missing_values(string file)
    {
        var root = Root(file);
        Assert.Equal("https://specs.frictionlessdata.io/schemas/table-schema.json", root.GetProperty("$schema").GetString());
        Assert.Matches(SemanticVersion(), root.GetProperty("version").GetString());
        Assert.Equal("", Assert.Single(root.GetProperty("missingValues").EnumerateArray()).GetString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_changelog_of_the_schema_has_its_version(string file) =>
        Assert.Contains($"{(file == Files.First().Data ? "\n## " : "\n## Fiche annuelle ")}{Root(file).GetProperty("version").GetString()} — ", File.ReadAllText(RepositoryFile.Path("src", "CrpvReporting", "Schema", "CHANGELOG.md")), StringComparison.Ordinal);

    private static JsonElement Root(string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryFile.Path("src", "CrpvReporting", "Schema", file)));
        return schema.RootElement.Clone();
    }

    private static JsonElement[] Fields(string file) => [.. Root(file).GetProperty("fields").EnumerateArray()];

    [GeneratedRegex("^[a-z][a-z_]*$", RegexOptions.None, 1000)]
    private static partial Regex PlainName();

    [GeneratedRegex("^[0-9]+\\.[0-9]+\\.[0-9]+$", RegexOptions.None, 1000)]
    private static partial Regex SemanticVersion();
}
