using CrpvReporting.Import;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Schema;

/// <summary>The example files published with the schema.</summary>
public sealed class SchemaExampleTests
{
    [Fact]
    public void The_valid_example_is_accepted_without_a_finding()
    {
        var (findings, lines) = Read("exemple-valide.csv");
        Assert.Empty(findings);
        Assert.Equal(3, lines);
    }

    [Fact]
    public void The_invalid_example_shows_a_fault_of_each_common_kind() =>
        Assert.Equal(
            [
                FindingCodes.BadHalfDays, FindingCodes.BadDate, FindingCodes.BadHalfDays, FindingCodes.BadCount, FindingCodes.DateOutsideYear,
                FindingCodes.RequiredEmpty, FindingCodes.UnknownCode, FindingCodes.UnknownCode, FindingCodes.PublicsAboveParticipants,
            ],
            Read("exemple-invalide.csv").Findings);

    private static (IReadOnlyList<string> Findings, int Lines) Read(string name)
    {
        using var file = ReturnFile.Open(RepositoryFile.Path("src", "CrpvReporting", "Schema", "Examples", name), new ReturnOptions(), ActivitySchema.Shipped, CodeLists.Shipped);
        var sheet = file.Sheets.Single();
        var lines = sheet.ReadLines().Count();
        return ([.. sheet.Findings.Select(finding => finding.Code)], lines);
    }
}
