using CrpvReporting.Import;
using CrpvReporting.Report.Text;
using Xunit;

namespace CrpvReporting.Tests.Import.Findings;

public sealed class FindingsPageTests
{
    [Fact]
    public void The_documentation_of_findings_is_that_of_the_rules_in_force()
    {
        var path = RepositoryFolder.Of("docs", "findings.md");
        var page = FindingsPage.Write(FindingKinds.All, kind => FindingCodeTests.ExampleOf(kind.Code));
        if (Environment.GetEnvironmentVariable("CRPV_SNAPSHOTS") == "update")
            File.WriteAllText(path, page);
        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void Every_code_of_finding_is_explained_once() =>
        Assert.Equal(FindingCodeTests.AllCodes().Order(StringComparer.Ordinal), FindingKinds.All.Select(kind => kind.Code).Order(StringComparer.Ordinal));
}
