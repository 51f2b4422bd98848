using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Schema;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace CrpvReporting.Tests.Report.Template;

/// <summary>What becomes of a template once it is filled in and sent back.</summary>
public sealed class TemplateReturnTests
{
    [Theory]
    [InlineData(2021, "ARA")]
    [InlineData(2019, "BFC")]
    [InlineData(2021, null)]
    [InlineData(null, "ARA")]
    [InlineData(null, null)]
    public void Filled_with_the_examples_of_the_schema_it_is_accepted_without_a_finding(int? year, string? centre)
    {
        using var template = new FilledTemplate(year, centre);
        template.WriteExamples(2);
        if (centre is not null)
            template.Write(2, template.Request.Schema["centre"], template.Request.Centre!.Label).Write(2, template.Request.Schema["co_organisateurs"], "GES");
        var (sheet, lines) = template.SendAs("remontee.xlsx");
        Assert.Empty(sheet.Findings);
        Assert.Single(lines);
        Assert.Equal((year ?? 2021, centre ?? "ARA"), (sheet.Year!.Value, sheet.Centre!.Code));
    }

    [Fact]
    public void Every_value_of_every_list_is_accepted()
    {
        using var template = new FilledTemplate(2021, "ARA");
        var chosen = template.Request.Schema.Fields.Where(field => field.List is not null && field.Name != "centre").ToDictionary(field => field, template.Offered);
        var most = chosen.Values.Max(labels => labels.Count);
        for (var i = 0; i < most; i++)
        {
            template.WriteExamples(i + 2);
            foreach (var (field, labels) in chosen)
                template.Write(i + 2, field, labels[(field.Name == "thematiques_secondaires" ? i + 1 : i) % labels.Count]);
        }

        var (sheet, lines) = template.SendAs("ARA_2021.xlsx");
        Assert.Empty(sheet.Findings);
        Assert.Equal(most, lines.Count);
    }

    [Theory]
    [InlineData("ARA_2021.xlsx")]
    [InlineData("bilan définitif (2).xlsx")]
    public void Centre_and_year_stay_in_the_file_whatever_its_name(string name)
    {
        using var template = new FilledTemplate(2021, "ARA");
        var (sheet, _) = template.WriteExamples(40).SendAs(name);
        Assert.Empty(sheet.Findings);
        Assert.Equal(("ARA", 2021), (sheet.Centre!.Code, sheet.Year!.Value));
    }

    [Fact]
    public void Prepared_rows_are_not_lines()
    {
        using var template = new FilledTemplate(2021, "ARA");
        var (sheet, lines) = template.SendAs("ARA_2021.xlsx");
        Assert.Empty(lines);
        Assert.Equal(FindingCodes.NoLine, Assert.Single(sheet.Findings).Code);
        Assert.Equal(0, sheet.Rows);
    }

    [Theory]
    [InlineData(2021, "ARA")]
    [InlineData(2021, null)]
    [InlineData(null, null)]
    public void Its_yearly_form_filled_in_too_is_accepted_without_a_finding(int? year, string? centre)
    {
        using var template = new FilledTemplate(year, centre);
        template.WriteExamples(2);
        if (centre is not null)
            template.Write(2, template.Request.Schema["centre"], template.Request.Centre!.Label).Write(2, template.Request.Schema["co_organisateurs"], "GES");
        var sheets = template.WriteValue(2, 4.5m).WriteValue(4, 0).SendAll("remontee.xlsx");
        Assert.All(sheets, sheet => Assert.Empty(sheet.Findings));
        Assert.Equal([ReturnKind.Activities, ReturnKind.YearlyForm], sheets.Select(sheet => sheet.Kind));
        Assert.Equal([("ETP", 4.5m), ("PERSONNES_TOUCHEES", 0m)], sheets[1].Values.Select(value => (value.Indicator.Code, value.Value)));
        Assert.Equal((year ?? 2021, centre ?? "ARA"), (sheets[1].Year!.Value, sheets[1].Centre!.Code));
    }

    [Fact]
    public void With_its_yearly_form_alone_filled_in_it_is_a_form()
    {
        using var template = new FilledTemplate(2021, "ARA");
        var form = Assert.Single(template.WriteValue(2, 4.5m).SendAll("remontee.xlsx"));
        Assert.Equal((ReturnKind.YearlyForm, "ARA", 2021, false), (form.Kind, form.Centre!.Code, form.Year!.Value, form.IsRefused));
        Assert.Equal((FindingCodes.SheetIgnored, TemplateSheets.Activities), (form.Findings.Single().Code, form.Findings.Single().Sheet));
    }

    [Fact]
    public void A_notice_of_the_centres_own_is_still_said_not_to_be_read()
    {
        using var template = new FilledTemplate(2021, "ARA");
        template.Rows(TemplateSheets.Notice).First().Elements<Cell>().First().InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text("Nos remarques"));
        var (sheet, _) = template.WriteExamples(2).SendAs("ARA_2021.xlsx");
        var finding = Assert.Single(sheet.Findings);
        Assert.Equal((FindingCodes.SheetIgnored, TemplateSheets.Notice), (finding.Code, finding.Sheet));
    }
}
