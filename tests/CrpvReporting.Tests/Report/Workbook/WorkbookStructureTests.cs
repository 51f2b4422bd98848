using CrpvReporting.Report.Workbook;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Report.Workbook;

public sealed class WorkbookStructureTests : IDisposable
{
    private readonly WrittenWorkbook workbook = new(SampleBalance.Create());

    public void Dispose() => workbook.Dispose();

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_validator_finds_nothing(FileFormatVersions version) =>
        Assert.Empty(new OpenXmlValidator(version).Validate(workbook.Document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri}: {error.Description}"));

    [Fact]
    public void Sheets_come_as_cover_contents_notes_tables_then_lines() =>
        Assert.Equal(["Couverture", "Sommaire", "Notes", .. SampleBalance.Create().Tables.Select(table => table.Name), "Donnees"], workbook.SheetNames);

    [Fact]
    public void Every_sheet_has_its_title_in_A1_and_one_table()
    {
        foreach (var name in workbook.SheetNames)
        {
            var cells = workbook.Cells(name);
            Assert.IsType<string>(cells["A1"]);
            Assert.StartsWith("Cette feuille contient", Assert.IsType<string>(cells["A2"]), StringComparison.Ordinal);
            Assert.Single(workbook.Part(name).TableDefinitionParts);
        }
    }

    [Fact]
    public void A_table_goes_from_its_header_to_the_last_row_without_a_blank_one()
    {
        foreach (var name in workbook.SheetNames)
        {
            var range = Table(name).Reference!.Value!.Split(':');
            var rows = workbook.Part(name).Worksheet.Descendants<Row>().ToList();
            var header = int.Parse(range[0][1..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal('A', range[0][0]);
            Assert.Equal(range[1], rows[^1].Elements<Cell>().Last().CellReference!.Value);
            Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => (int)row.RowIndex!.Value));
            Assert.All(rows, row => Assert.NotEqual("", row.InnerText));
            Assert.All(rows.Take(header - 1), row => Assert.Single(row.Elements<Cell>(), cell => cell.InnerText.Length > 0));
        }
    }

    [Fact]
    public void Column_titles_are_the_header_row_unique_and_not_empty()
    {
        foreach (var name in workbook.SheetNames)
        {
            var titles = Table(name).Descendants<TableColumn>().Select(column => column.Name!.Value!).ToList();
            var cells = workbook.Cells(name);
            var header = Table(name).Reference!.Value!.Split(':')[0][1..];
            Assert.All(titles, title => Assert.False(string.IsNullOrWhiteSpace(title)));
            Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(titles, titles.Select((_, index) => cells[LineWriter.Letters(index + 1) + header]));
        }
    }

    [Fact]
    public void Nothing_is_merged_hidden_filled_or_printed_in_margins()
    {
        Assert.All(workbook.Document.WorkbookPart!.Workbook.Descendants<Sheet>(), sheet => Assert.Null(sheet.State));
        Assert.DoesNotContain(workbook.Document.WorkbookPart.WorkbookStylesPart!.Stylesheet.Fills!.Elements<Fill>(), fill => fill.PatternFill!.PatternType!.Value is PatternValues.Solid);
        foreach (var sheet in workbook.SheetNames.Select(name => workbook.Part(name).Worksheet))
        {
            Assert.Empty(sheet.Descendants<MergeCell>());
            Assert.DoesNotContain(sheet.Descendants<Row>(), row => row.Hidden?.Value ?? false);
            Assert.DoesNotContain(sheet.Descendants<Column>(), column => column.Hidden?.Value ?? false);
            Assert.Equal("", string.Concat(sheet.Descendants<HeaderFooter>().Select(margins => margins.InnerText)));
        }
    }

    [Fact]
    public void Only_the_lines_have_a_frozen_header_and_a_filter()
    {
        Assert.Equal(["Donnees"], workbook.SheetNames.Where(name => workbook.Part(name).Worksheet.Descendants<Pane>().Any()));
        Assert.Equal(["Donnees"], workbook.SheetNames.Where(name => Table(name).AutoFilter is not null));
    }

    [Fact]
    public void The_contents_link_to_every_other_sheet() =>
        Assert.Equal(
            workbook.SheetNames.Where(name => name != "Sommaire").Select(name => $"'{name}'!A1"),
            workbook.Part("Sommaire").Worksheet.Descendants<Hyperlink>().Select(link => link.Location!.Value));

    [Fact]
    public void Opens_on_the_first_cell_of_the_cover()
    {
        Assert.Equal(["Couverture"], workbook.SheetNames.Where(name => workbook.Part(name).Worksheet.Descendants<SheetView>().Single().TabSelected?.Value ?? false));
        Assert.Equal("A1", workbook.Part("Couverture").Worksheet.Descendants<Selection>().Single().ActiveCell!.Value);
    }

    [Fact]
    public void Prints_on_A4_landscape_one_page_wide()
    {
        foreach (var sheet in workbook.SheetNames.Select(name => workbook.Part(name).Worksheet))
        {
            var setup = sheet.Descendants<PageSetup>().Single();
            Assert.Equal((9u, OrientationValues.Landscape, 0u), (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToHeight!.Value));
            Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        }
        Assert.Equal("'Donnees'!$4:$4", workbook.Document.WorkbookPart!.Workbook.Descendants<DefinedName>().Single().Text);
    }

    [Fact]
    public void Says_its_title_and_language_and_nobody_s_name()
    {
        var properties = workbook.Document.PackageProperties;
        Assert.Equal((SampleBalance.Create().Title, "fr-FR", "CrpvReporting"), (properties.Title, properties.Language, properties.Creator));
        Assert.Equal(1980, properties.Created!.Value.Year);
    }

    [Fact]
    public void A_table_is_never_named_as_a_cell()
    {
        Assert.Equal("t_TAB2021", Table("TAB2021").DisplayName!.Value);
        Assert.Equal("par_mission", Table("par_mission").DisplayName!.Value);
    }

    private Table Table(string sheetName) => workbook.Part(sheetName).TableDefinitionParts.Single().Table;
}
