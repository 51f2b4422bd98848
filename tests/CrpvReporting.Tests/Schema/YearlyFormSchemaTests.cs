using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Schema;

public sealed class YearlyFormSchemaTests
{
    private static readonly YearlyFormSchema Form = YearlyFormSchema.Shipped;

    [Fact]
    public void The_columns_of_a_form_are_these() => Assert.Equal(
        ["annee Year", "centre Code", "indicateur Code required", "valeur Amount", "unite Text", "observations Text"],
        Form.Fields.Select(field => $"{field.Name} {field.Type}{(field.Required ? " required" : "")}"));

    [Fact]
    public void The_indicators_that_it_asks_for_are_the_rows_of_the_list_that_say_so()
    {
        Assert.Equal(["ETP", "ACTIONS_DECLAREES", "PERSONNES_TOUCHEES", "PUBLICATIONS"], Form.Indicators.Select(entry => entry.Code));
        Assert.All(Form.Indicators, entry => Assert.Same(entry, CodeLists.Shipped["indicators"].Get(entry.Code)));
        Assert.Null(Form.Indicators.Find("Actions"));
    }

    [Fact]
    public void No_two_columns_are_recognised_under_the_same_header()
    {
        var headers = Form.Fields.SelectMany(field => new[] { field.Name, field.Title }.Concat(field.AcceptedHeaders).Select(header => (field.Name, Key: MatchKey.Of(header))).Distinct());
        Assert.Empty(headers.GroupBy(header => header.Key).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void A_column_that_activities_have_too_has_the_same_title() => Assert.All(
        Form.Fields.Where(field => ActivitySchema.Shipped.Find(field.Name) is not null), field => Assert.Equal(ActivitySchema.Shipped[field.Name].Title, field.Title));

    [Fact]
    public void The_valid_example_is_accepted_without_a_finding()
    {
        var (findings, values) = Read("fiche-valide.csv");
        Assert.Empty(findings);
        Assert.Equal(3, values);
    }

    [Fact]
    public void The_invalid_example_shows_a_fault_of_each_common_kind() => Assert.Equal(
        [
            FindingCodes.BadAmount, FindingCodes.OtherYear, FindingCodes.BadAmount, FindingCodes.OtherCentre, FindingCodes.UnknownCode, FindingCodes.BadAmount,
            FindingCodes.ComputedIndicator,
        ],
        Read("fiche-invalide.csv").Findings);

    [Fact]
    public void The_documentation_is_that_of_the_form_in_force()
    {
        var path = RepositoryFile.Path("docs", "fiche.md");
        var page = YearlyFormPage.Write(Form, CodeLists.Shipped);
        if (Environment.GetEnvironmentVariable("CRPV_SNAPSHOTS") == "update")
            File.WriteAllText(path, page);
        Assert.Equal(page, File.ReadAllText(path));
    }

    private static (IReadOnlyList<string> Findings, int Values) Read(string name)
    {
        using var file = ReturnFile.Open(RepositoryFile.Path("src", "CrpvReporting", "Schema", "Examples", name), new ReturnOptions(), ActivitySchema.Shipped, CodeLists.Shipped);
        var sheet = file.Sheets.Single();
        Assert.Empty(sheet.ReadLines());
        return ([.. sheet.Findings.Select(finding => finding.Code)], sheet.Values.Count);
    }
}
