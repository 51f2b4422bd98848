using System.Globalization;
using CrpvReporting.Pipeline;
using CrpvReporting.Schema;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Report.Template;

public sealed class TemplateWorkbookTests
{
    [Theory]
    [InlineData(2021, "ARA", FileFormatVersions.Office2019)]
    [InlineData(2021, "ARA", FileFormatVersions.Microsoft365)]
    [InlineData(2019, null, FileFormatVersions.Microsoft365)]
    [InlineData(null, null, FileFormatVersions.Microsoft365)]
    public void The_validator_finds_nothing(int? year, string? centre, FileFormatVersions version)
    {
        using var template = new FilledTemplate(year, centre);
        Assert.Empty(new OpenXmlValidator(version).Validate(template.Document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri}: {error.Description}"));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_same_request_gives_the_same_bytes_under_any_culture(string culture)
    {
        var expected = InputTemplate.Render(FilledTemplate.RequestOf(2021, "ARA"));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, InputTemplate.Render(FilledTemplate.RequestOf(2021, "ARA")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_notice_comes_first_then_the_sheets_to_fill_in()
    {
        using var template = new FilledTemplate(2021, "ARA");
        Assert.Equal(["Notice", "Activités", "Fiche annuelle", "Listes"], template.Document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void The_header_has_the_titles_of_the_schema_in_order_with_the_publics_last()
    {
        using var template = new FilledTemplate(2021, "ARA");
        var fields = template.Request.Schema.Fields;
        Assert.Equal([.. fields.Where(field => field.Public is null).Concat(fields.Where(field => field.Public is not null)).Select(field => field.Title)], template.Headers);
    }

    [Theory]
    [InlineData(2019, "thematique", "Transition écologique", false)]
    [InlineData(2020, "thematique", "Transition écologique", true)]
    [InlineData(2018, "dispositifs", "Cité éducative", false)]
    [InlineData(2021, "dispositifs", "Cité éducative", true)]
    public void A_list_offers_the_labels_of_the_year_only(int year, string name, string label, bool isOffered)
    {
        using var template = new FilledTemplate(year, null);
        var field = template.Request.Schema[name];
        Assert.Equal(isOffered, template.Offered(field).Contains(label));
        Assert.Equal(field.List!.ValidIn(year).Select(entry => entry.Label), template.Offered(field));
    }

    [Fact]
    public void Every_column_says_what_to_write_within_what_the_format_holds()
    {
        using var template = new FilledTemplate(2021, "ARA");
        foreach (var validation in template.Request.Schema.Fields.Select(template.ValidationOf))
        {
            Assert.True(validation.ShowInputMessage!.Value);
            Assert.InRange(validation.PromptTitle!.Value!.Length, 1, 32);
            Assert.InRange(validation.Prompt!.Value!.Length, 20, 255);
        }
    }

    [Fact]
    public void A_date_is_of_the_year_and_half_days_go_by_halves()
    {
        using var template = new FilledTemplate(2021, null);
        var date = template.ValidationOf(template.Request.Schema["date"]);
        Assert.Equal(("44197", "44561"), (date.Formula1!.Text, date.Formula2!.Text));
        Assert.Contains("*2,1)=0", template.ValidationOf(template.Request.Schema["demi_journees"]).Formula1!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_is_locked_and_five_hundred_rows_below_are_not()
    {
        using var template = new FilledTemplate(2021, "ARA");
        var formats = template.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var rows = template.Rows(TemplateSheets.Activities).ToList();
        Assert.All(rows[0].Elements<Cell>(), cell => Assert.True(IsLocked(cell)));
        Assert.Equal(500, rows.Count - 1);
        Assert.All(rows.Skip(1).SelectMany(row => row.Elements<Cell>()), cell => Assert.False(IsLocked(cell)));
        var protection = template.Part(TemplateSheets.Activities).Worksheet.Descendants<SheetProtection>().Single();
        Assert.Null(protection.Password);
        Assert.All([protection.Sort, protection.AutoFilter, protection.InsertRows, protection.DeleteRows], isForbidden => Assert.False(isForbidden!.Value));

        bool IsLocked(Cell cell) => formats[(int)cell.StyleIndex!.Value].Protection!.Locked!.Value;
    }

    [Fact]
    public void The_yearly_form_has_a_row_for_each_indicator_of_the_year()
    {
        using var template = new FilledTemplate(2021, "ARA");
        Assert.Equal(
            YearlyFormSchema.Shipped.Indicators.ValidIn(2021).Select(entry => entry.Label),
            template.Rows(TemplateSheets.YearlyForm).Skip(1).Select(row => row.Elements<Cell>().ElementAt(2).InnerText));
    }

    [Fact]
    public void Only_values_and_remarks_of_the_form_and_whose_it_is_may_be_written()
    {
        using var template = new FilledTemplate(2021, "ARA");
        var formats = template.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        foreach (var row in template.Rows(TemplateSheets.YearlyForm).Skip(1))
            Assert.Equal([false, false, true, false, true, false], row.Elements<Cell>().Select(cell => formats[(int)cell.StyleIndex!.Value].Protection!.Locked!.Value));
        var rules = template.Part(TemplateSheets.YearlyForm).Worksheet.Descendants<DataValidation>().ToDictionary(rule => rule.SequenceOfReferences!.InnerText!, rule => rule);
        Assert.Equal(DataValidationValues.Custom, rules["D2"].Type!.Value);
        Assert.Equal((DataValidationValues.Whole, "0"), (rules["D3"].Type!.Value, rules["D3"].Formula1!.Text));
        Assert.All(rules.Values.Where(rule => rule.Prompt is not null), rule => Assert.InRange(rule.Prompt!.Value!.Length, 20, 255));
    }

    [Fact]
    public void A_template_that_was_filled_in_is_never_replaced()
    {
        var folder = Directory.CreateTempSubdirectory("crpv-");
        try
        {
            var path = Path.Combine(folder.FullName, "nouveau", "ARA_2021.xlsx");
            var request = FilledTemplate.RequestOf(2021, "ARA");
            Assert.True(InputTemplate.Write(request, path));
            Assert.True(InputTemplate.Write(request, path));
            File.WriteAllText(path, "rempli");
            Assert.False(InputTemplate.Write(request, path));
            Assert.Equal("rempli", File.ReadAllText(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
