using System.Globalization;
using CrpvReporting.Report.NativeCharts;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace CrpvReporting.Tests.Report.Workbook;

/// <summary>The charts of the workbooks: native, beside their table, told in words.</summary>
public sealed class WorkbookChartTests(SampleDatabase samples)
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Each_figure_has_its_sheet_with_a_native_chart_wherever_there_is_one(int year)
    {
        using var workbook = new WrittenWorkbook(samples.WorkbookOf(year));
        foreach (var figure in samples.ReportOf(year).Figures)
        {
            var part = workbook.Part("G_" + figure.Name.Replace('-', '_'));
            Assert.Equal(figure.Title, workbook.Cells("G_" + figure.Name.Replace('-', '_'))["A1"]);
            Assert.Equal(NativeChart.Has(figure), part.DrawingsPart is not null);
            if (part.DrawingsPart is null)
                continue;
            var frame = Assert.Single(part.DrawingsPart.WorksheetDrawing.Descendants<GraphicFrame>());
            var properties = frame.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!;
            Assert.Equal((figure.Title, figure.TextAlternative), (properties.Title!.Value, properties.Description!.Value));
            Assert.Equal("http://schemas.openxmlformats.org/drawingml/2006/chart", frame.Graphic!.GraphicData!.Uri!.Value);
            Assert.Single(part.DrawingsPart.ChartParts);
        }
    }

    [Fact]
    public void A_chart_stands_to_the_right_of_its_table_and_before_it_in_the_file()
    {
        using var workbook = new WrittenWorkbook(samples.WorkbookOf(2021));
        foreach (var part in workbook.SheetNames.Select(workbook.Part).Where(part => part.DrawingsPart is not null))
        {
            var columns = part.TableDefinitionParts.Single().Table.Descendants<TableColumn>().Count();
            Assert.Equal(columns.ToString(CultureInfo.InvariantCulture), part.DrawingsPart!.WorksheetDrawing.Descendants<ColumnId>().First().Text);
            var names = part.Worksheet.ChildElements.Select(child => child.LocalName).ToList();
            Assert.True(names.IndexOf("drawing") < names.IndexOf("tableParts"));
        }
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    public void The_numbers_that_a_chart_keeps_are_those_of_the_cells_it_reads(int year)
    {
        using var workbook = new WrittenWorkbook(samples.WorkbookOf(year));
        foreach (var name in workbook.SheetNames.Where(name => workbook.Part(name).DrawingsPart is not null))
        {
            var cells = workbook.Cells(name);
            foreach (var numbers in workbook.Part(name).DrawingsPart!.ChartParts.Single().ChartSpace.Descendants<C.NumberReference>())
            {
                var places = FormulaResult.Column(numbers.Formula!.Text).ToList();
                var kept = numbers.NumberingCache!.Elements<C.NumericPoint>().ToDictionary(point => (int)point.Index!.Value, point => double.Parse(point.NumericValue!.Text, CultureInfo.InvariantCulture));
                Assert.StartsWith($"'{name}'!", numbers.Formula.Text, StringComparison.Ordinal);
                Assert.Equal(places.Select(place => cells.GetValueOrDefault(place) as double?), places.Select((_, i) => kept.TryGetValue(i, out var number) ? number : (double?)null));
            }
        }
    }
}
