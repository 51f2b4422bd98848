using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Schema;

public sealed class SchemaPageTests
{
    [Fact]
    public void The_documentation_is_that_of_the_schema_and_lists_in_force()
    {
        var path = RepositoryFile.Path("docs", "schema.md");
        var page = SchemaPage.Write(ActivitySchema.Shipped, CodeLists.Shipped);
        if (Environment.GetEnvironmentVariable("CRPV_SNAPSHOTS") == "update")
            File.WriteAllText(path, page);
        Assert.Equal(page, File.ReadAllText(path));
    }
}
