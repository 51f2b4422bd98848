using System.Globalization;
using CrpvReporting.Report;
using CrpvReporting.Report.Workbook;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace CrpvReporting.Tests.Report.Workbook;

public sealed class WorkbookContentsTests : IDisposable
{
    private const int FirstLine = LinesSheet.HeaderRow + 1;
    private readonly BalanceReport report = SampleBalance.Create();
    private readonly WrittenWorkbook workbook = new(SampleBalance.Create());

    public void Dispose() => workbook.Dispose();

    [Fact]
    public void Every_number_reads_back_the_same()
    {
        foreach (var table in report.Tables)
            AssertNumbers(table.Name, TableSheet.HeaderRow(table) + 1, table.Total is { } total ? [.. table.Rows, total] : table.Rows);
        AssertNumbers("Donnees", FirstLine, report.Lines!.Rows);
    }

    [Fact]
    public void A_missing_number_is_a_marker_and_never_zero()
    {
        var cells = workbook.Cells("chiffres_cles");
        Assert.Equal("[nr]", cells["C7"]);
        Assert.Equal("[so]", cells["D7"]);
        Assert.Equal(0.0, cells["C9"]);
    }

    [Fact]
    public void A_day_is_a_real_date_and_words_in_its_place_stay_words()
    {
        var cells = workbook.Cells("Donnees");
        Assert.Equal(new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).ToOADate(), cells["D5"]);
        Assert.Equal("mars 2021", cells["D10"]);
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text_even_once_edited()
    {
        string[] guarded = ["Donnees!C5", "Donnees!C6", "Donnees!C7", "Donnees!C8", "TAB2021!F6", "TAB2021!F7", "TAB2021!F8", "TAB2021!F21"];
        Assert.All(workbook.SheetNames, name => Assert.Empty(workbook.Part(name).Worksheet.Descendants<CellFormula>()));
        Assert.All(guarded, address =>
        {
            var (sheet, reference) = (address.Split('!')[0], address.Split('!')[1]);
            Assert.True(SafeText.LooksLikeFormula((string)workbook.Cells(sheet)[reference]));
            Assert.True(Format(sheet, reference).QuotePrefix?.Value);
        });
        Assert.Null(Format("Donnees", "C9").QuotePrefix);
    }

    [Theory]
    [InlineData(9, "Journée d’étude sur l’égalité 👩🏽‍💻")]
    [InlineData(10, "'apostrophe en tête")]
    [InlineData(11, "123")]
    [InlineData(12, "2021-03-04")]
    [InlineData(14, "  espaces autour  ")]
    [InlineData(15, "deux\nlignes")]
    [InlineData(16, "littéral _x0041_ gardé")]
    [InlineData(17, "caract\uFFFDère interdit")]
    [InlineData(18, SampleBalance.LongTitle)]
    public void Awkward_text_reads_back_as_text_in_the_lines_and_in_a_table(int lineRow, string expected)
    {
        Assert.Equal(expected, workbook.Cells("Donnees")[$"C{lineRow}"]);
        // The table of centres starts one title later and one row lower.
        if (lineRow is not 9)
            Assert.Equal(expected, workbook.Cells("TAB2021")[$"F{lineRow}"]);
    }

    [Theory]
    [InlineData("par_mission", "B6", "#,##0.0")]
    [InlineData("par_mission", "C6", "0.0\"\u00A0\"%")]
    [InlineData("Donnees", "J5", "#,##0")]
    [InlineData("Donnees", "D5", "dd/mm/yyyy")]
    public void Number_formats_are_those_that_a_French_spreadsheet_shows_in_French(string sheet, string reference, string expected)
    {
        var styles = workbook.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = styles.NumberingFormats!.Elements<NumberingFormat>().Single(format => format.NumberFormatId!.Value == Format(sheet, reference).NumberFormatId!.Value);
        Assert.Equal(expected, format.FormatCode!.Value);
    }

    private CellFormat Format(string sheet, string reference)
    {
        var cell = workbook.Part(sheet).Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == reference);
        return workbook.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
    }

    private void AssertNumbers(string sheet, int row, IEnumerable<IReadOnlyList<ReportCell>> rows)
    {
        var cells = workbook.Cells(sheet);
        foreach (var values in rows)
        {
            for (var i = 0; i < values.Count; i++)
            {
                if (values[i].Number is { } number)
                    Assert.Equal(double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), cells[LineWriter.Letters(i + 1) + row.ToString(CultureInfo.InvariantCulture)]);
            }
            row++;
        }
    }
}
