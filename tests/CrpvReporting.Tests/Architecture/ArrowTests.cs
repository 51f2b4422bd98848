using CrpvReporting.Cli;
using CrpvReporting.Domain;
using CrpvReporting.Web;
using NetArchTest.Rules;
using Xunit;

namespace CrpvReporting.Tests.Architecture;

/// <summary>Which stage may name which. Signatures, fields and the bodies of methods are all looked at.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Stages = ["Domain", "Schema", "Import", "Store", "Aggregate", "Report", "Pipeline", "Cli"];

    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Schema", "Domain")]
    [InlineData("Import", "Domain Schema")]
    [InlineData("Store", "Domain Schema")]
    [InlineData("Aggregate", "Domain Schema")]
    [InlineData("Report", "Domain Schema Aggregate")]
    [InlineData("Pipeline", "Domain Schema Import Store Aggregate Report")]
    public void A_stage_names_only_the_stages_before_it(string stage, string mayName)
    {
        var allowed = mayName.Split(' ');
        var forbidden = Stages.Where(other => other != stage && !allowed.Contains(other)).Select(Namespace).ToArray();
        var offenders = Types.InAssembly(typeof(Activity).Assembly).That().ResideInNamespace(Namespace(stage))
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult().FailingTypeNames ?? [];
        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("Import")]
    [InlineData("Store")]
    [InlineData("Aggregate")]
    [InlineData("Report")]
    public void The_pipeline_is_where_the_stages_meet(string stage) =>
        Assert.NotEmpty(Types.InAssembly(typeof(Activity).Assembly).That().ResideInNamespace(Namespace("Pipeline"))
            .And().HaveDependencyOn(Namespace(stage)).GetTypes());

    [Fact]
    public void Every_type_of_the_product_is_in_a_stage()
    {
        var strays = Types.InAssembly(typeof(Activity).Assembly).GetTypes()
            .Where(type => type.Namespace?.StartsWith("CrpvReporting", StringComparison.Ordinal) == true)
            .Where(type => !Stages.Any(stage => (type.Namespace + ".").StartsWith(Namespace(stage) + ".", StringComparison.Ordinal)))
            .Select(type => type.FullName);
        Assert.Empty(strays);
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Schema")]
    [InlineData("Import")]
    [InlineData("Aggregate")]
    [InlineData("Report")]
    [InlineData("Pipeline")]
    public void Only_the_store_speaks_to_the_database(string stage)
    {
        // Not the whole of System.Data: the reader of old workbooks gives its rows through an interface of it.
        var offenders = Types.InAssembly(typeof(Activity).Assembly).That().ResideInNamespace(Namespace(stage))
            .ShouldNot().HaveDependencyOnAny("Microsoft.Data.Sqlite", "SQLitePCL", "System.Data.Common", "System.Data.IDbConnection", "System.Data.IDbCommand").GetResult().FailingTypeNames ?? [];
        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData(typeof(Application))]
    [InlineData(typeof(Site))]
    public void Who_talks_to_people_asks_the_pipeline_and_never_the_database(Type anyOf)
    {
        var offenders = Types.InAssembly(anyOf.Assembly)
            .ShouldNot().HaveDependencyOnAny(
                "Microsoft.Data.Sqlite.SqliteConnection", "Microsoft.Data.Sqlite.SqliteCommand", "Microsoft.Data.Sqlite.SqliteDataReader", "SQLitePCL",
                "CrpvReporting.Import.Cells", "CrpvReporting.Import.Headers", "CrpvReporting.Import.Rules")
            .GetResult().FailingTypeNames ?? [];
        Assert.Empty(offenders);
    }

    private static string Namespace(string stage) => $"CrpvReporting.{stage}";
}
