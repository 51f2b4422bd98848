using System.Globalization;
using System.IO.Compression;
using CrpvReporting.ReaderTests.SameNumbers;
using Xunit;

namespace CrpvReporting.ReaderTests;

public sealed class WorkbookFormulaTests(SampleReport samples)
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    public void LibreOffice_computes_the_same_numbers_from_the_lines(int year)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"bilan-{year}.xlsx");
        var (workbook, bare) = (Path.Combine(samples.Of(year), name), samples[$"bare-{name}"]);
        RecalculatedWorkbook.WithoutResults(workbook, bare);

        var (expected, computed) = (SpreadsheetCells.Of(workbook).Formulas, SpreadsheetCells.Of(LibreOffice.Convert(samples, bare, "xlsx")).Formulas);
        Assert.True(expected.Count > 600);
        Assert.Equal(expected.Keys.Order(), computed.Keys.Order());

        // LibreOffice writes fifteen digits.
        Assert.All(expected, cell => Assert.Equal(cell.Value.Number!.Value, computed[cell.Key].Number!.Value, 1e-9));
    }

    [Fact]
    public void Saved_again_by_LibreOffice_a_workbook_keeps_its_sheets_formulas_names_tables_and_charts()
    {
        var workbook = Path.Combine(samples.Of(2021), "bilan-2021.xlsx");
        var saved = LibreOffice.Convert(samples, workbook, "xlsx");
        Assert.Equal(SpreadsheetCells.Of(workbook).Formulas.Keys.Order(), SpreadsheetCells.Of(saved).Formulas.Keys.Order());
        foreach (var parts in new[] { "xl/worksheets/sheet", "xl/charts/chart", "xl/tables/table" })
            Assert.Equal(CountOf(workbook, parts), CountOf(saved, parts));
    }

    private static int CountOf(string workbook, string parts)
    {
        using var zip = ZipFile.OpenRead(workbook);
        return zip.Entries.Count(entry => entry.FullName.StartsWith(parts, StringComparison.Ordinal));
    }
}
