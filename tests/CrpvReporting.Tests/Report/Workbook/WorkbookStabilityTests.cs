using System.Globalization;
using System.IO.Compression;
using CrpvReporting.Report;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Report.Workbook;

public sealed class WorkbookStabilityTests
{
    [Theory]
    [InlineData("")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_same_report_gives_the_same_bytes_under_any_culture(string culture)
    {
        var expected = WrittenWorkbook.Bytes(SampleBalance.Create());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, WrittenWorkbook.Bytes(SampleBalance.Create()));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_package_carries_no_date_but_1980_and_no_random_identifier()
    {
        using var zip = new ZipArchive(new MemoryStream(WrittenWorkbook.Bytes(SampleBalance.Create())), ZipArchiveMode.Read);
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.DoesNotMatch("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}|psmdcp", entry.FullName));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            Assert.DoesNotMatch("Id=\"(?!rId[0-9]+\")", reader.ReadToEnd());
        }
    }

    [Fact]
    public void Twenty_thousand_lines_make_a_valid_sheet_read_once()
    {
        const int Count = 20_000;
        var enumerations = 0;
        var lines = SampleBalance.Lines(Count);
        using var workbook = new WrittenWorkbook(SampleBalance.Create() with { Lines = lines with { Rows = Counted() } });

        Assert.Equal(1, enumerations);
        Assert.Equal($"A4:O{Count + 4}", workbook.Part("Donnees").TableDefinitionParts.Single().Table.Reference!.Value);
        Assert.Equal(Count + 4, workbook.Part("Donnees").Worksheet.Descendants<Row>().Count());
        Assert.Empty(new OpenXmlValidator().Validate(workbook.Part("Donnees"), TestContext.Current.CancellationToken));

        IEnumerable<IReadOnlyList<ReportCell>> Counted()
        {
            enumerations++;
            foreach (var row in lines.Rows)
                yield return row;
        }
    }

    [Fact]
    public void A_report_without_lines_notes_or_rows_is_still_valid()
    {
        var report = SampleBalance.Create(0);
        using var workbook = new WrittenWorkbook(report with { Notes = [], Cover = [], Tables = [report.Tables[1] with { Rows = [], Total = null, Notes = [] }] });
        Assert.Empty(new OpenXmlValidator().Validate(workbook.Document, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("Donnees", workbook.SheetNames);
        Assert.Equal("A4:C5", workbook.Part("par_mission").TableDefinitionParts.Single().Table.Reference!.Value);
    }

    [Fact]
    public void Two_columns_of_the_same_title_or_a_row_of_another_length_are_bugs()
    {
        var report = SampleBalance.Create(0);
        var table = report.Tables[1];
        Assert.Throws<ArgumentException>(() => WrittenWorkbook.Bytes(report with { Tables = [table with { Columns = [table.Columns[0], table.Columns[1], table.Columns[1]] }] }));
        Assert.Throws<ArgumentException>(() => WrittenWorkbook.Bytes(report with { Tables = [table with { Rows = [[ReportCell.Empty]] }] }));
        Assert.Throws<ArgumentException>(() => WrittenWorkbook.Bytes(report with { Lines = report.Lines! with { Rows = [[ReportCell.Empty]] } }));
    }
}
