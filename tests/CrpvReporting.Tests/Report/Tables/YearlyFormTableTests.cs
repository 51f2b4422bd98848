using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Report.Tables;

public sealed class YearlyFormTableTests(SampleDatabase samples)
{
    [Fact]
    public void A_year_of_forms_alone_is_reported_with_what_there_is() => Snapshot.Matches(ReportText.TablesOf(samples.ReportOf(SampleDatabase.FormYear)));

    [Theory]
    [InlineData(2017)]
    [InlineData(2021)]
    public void The_total_of_an_indicator_is_the_sum_that_a_second_reading_of_the_files_gives(int year)
    {
        var table = samples.ReportOf(year).Tables.Single(table => table.Name == "Fiches_annuelles");
        var read = samples.Read(store => CrpvReporting.Store.YearlyValueStore.ReadYearlyValues(store, year)).ToLookup(value => value.Indicator.Index);
        for (var column = 2; column < table.Columns.Count; column++)
            Assert.Equal(table.Rows.Sum(row => row[column].Number ?? 0), table.Total![column].Number);
        Assert.Equal(read.OrderBy(group => group.Key).Select(group => group.Sum(value => value.Value)), table.Total!.Skip(2).Select(cell => cell.Number!.Value));
    }

    [Fact]
    public void What_a_centre_does_not_declare_is_not_zero()
    {
        var table = samples.ReportOf(2021).Tables.Single(table => table.Name == "Fiches_annuelles");
        var guyane = table.Rows.Single(row => row[0].Words == "GUF");
        Assert.Equal(CellMarker.NotReported, Assert.Single(guyane, cell => cell.Marker != CellMarker.None).Marker);
    }

    [Fact]
    public void A_year_without_a_form_has_no_such_table() =>
        Assert.DoesNotContain(samples.ReportOf(2020).Tables, table => table.Name == "Fiches_annuelles");

    [Fact]
    public void In_the_years_side_by_side_a_year_of_forms_alone_has_no_half_days()
    {
        var row = samples.ReportOf(2021).Tables.Single(table => table.Name == "Annees").Rows[0];
        Assert.Equal("2017", row[0].Words);
        Assert.All(row.Skip(1).Take(4), cell => Assert.Equal(CellMarker.NotReported, cell.Marker));
    }

    [Fact]
    public void The_workbook_of_a_year_of_forms_alone_opens_without_a_repair()
    {
        using var folder = new TempFolder();
        samples.Read(store => PublishReport.Write(PublishReport.Read(samples.Workspace, store, SampleDatabase.FormYear), folder.Path));
        using var workbook = SpreadsheetDocument.Open(folder["bilan-2017.xlsx"], isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri}: {error.Description}"));
    }
}
