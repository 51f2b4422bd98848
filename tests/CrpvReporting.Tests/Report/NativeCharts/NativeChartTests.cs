using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.NativeCharts;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Tests.Report.Charts;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.NativeCharts;

public sealed class NativeChartTests(SampleDatabase samples)
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly ChartCells Cells = new("L'année", 4);

    /// <summary>Figures with the labels of the lists, plain and doubled, and those of the sample years.</summary>
    private IEnumerable<Figure> Charts => SampleFigures.All.Concat(SampleDatabase.Years.SelectMany(year => samples.ReportOf(year).Figures)).Where(NativeChart.Has);

    [Fact]
    public void Every_form_that_has_a_native_chart_gives_a_valid_one() =>
        Assert.All(Charts, figure => Assert.Empty(ChartPackage.Faults(NativeChart.Of(figure, Cells, ChartLook.Slide))));

    [Fact]
    public void What_a_chart_remembers_of_its_cells_is_what_stands_in_them() => Assert.All(Charts, figure =>
    {
        var table = FigureTable.Of(figure);
        foreach (var reference in NativeChart.Of(figure, Cells).Descendants(C + "f"))
        {
            var cells = CellsOf(table, reference.Value);
            var remembered = reference.ElementsAfterSelf().Single().Elements(C + "pt").ToDictionary(point => (int)point.Attribute("idx")!, point => point.Element(C + "v")!.Value);
            for (var i = 0; i < cells.Count; i++)
                Assert.Equal(cells[i], remembered.GetValueOrDefault(i));
            Assert.Equal(cells.Count, (int)reference.ElementsAfterSelf().Single().Element(C + "ptCount")!.Attribute("val")!);
        }
    });

    [Fact]
    public void A_value_that_nobody_reported_is_a_gap_and_says_so()
    {
        var figure = SampleFigures.Bars("centres", ["Réunion", "Mayotte"], 12);
        var chart = NativeChart.Of(figure, Cells);
        Assert.Equal("0", chart.Descendants(C + "numCache").Single().Elements(C + "pt").Single().Attribute("idx")!.Value);
        Assert.Equal("[nr]", chart.Descendants(C + "dLbl").Single().Descendants(A + "t").Single().Value);
    }

    [Fact]
    public void Colours_and_fonts_are_those_of_the_theme() => Assert.All(Charts, figure =>
    {
        var chart = NativeChart.Of(figure, Cells);
        Assert.Empty(chart.Descendants(A + "srgbClr"));
        Assert.Empty(chart.Descendants(A + "latin"));
    });

    [Fact]
    public void The_first_bar_is_on_top_and_all_start_from_zero()
    {
        var chart = NativeChart.Of(SampleFigures.Themes, Cells);
        Assert.Equal("maxMin", (string?)chart.Descendants(C + "catAx").Single().Element(C + "scaling")!.Element(C + "orientation")!.Attribute("val"));
        Assert.Equal("0", (string?)chart.Descendants(C + "valAx").Single().Element(C + "scaling")!.Element(C + "min")!.Attribute("val"));
    }

    [Fact]
    public void Bars_of_100_percent_are_labelled_with_shares_that_the_table_holds()
    {
        var figure = SampleFigures.Types;
        var chart = NativeChart.Of(figure, new ChartCells("Types", 1));
        Assert.Equal("'Types'!$E$2:$E$8", chart.Descendants(C + "val").First().Descendants(C + "f").Single().Value);
        Assert.Contains("%", chart.Descendants(C + "numFmt").First(format => format.Parent!.Name == C + "dLbls").Attribute("formatCode")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_years_of_a_slope_are_pairs_of_bars_the_earlier_one_in_grey()
    {
        var figure = samples.ReportOf(2021).Figures.Single(figure => figure.Form == FigureForm.Slope);
        var series = NativeChart.Of(figure, Cells).Descendants(C + "ser").ToList();
        Assert.Equal(["2020", "2021"], series.Select(one => one.Element(C + "tx")!.Descendants(C + "v").Single().Value));
        Assert.Equal(["tx1", "accent1"], series.Select(one => (string)one.Element(C + "spPr")!.Descendants(A + "schemeClr").First().Attribute("val")!));
        Assert.Equal(figure.Series.Count, series[0].Element(C + "val")!.Descendants(C + "pt").Count());
    }

    [Fact]
    public void The_bars_of_a_lollipop_start_from_the_value_of_reference()
    {
        var figure = samples.ReportOf(2021).Figures.Single(figure => figure.Form == FigureForm.Lollipop);
        var start = NativeChart.Of(figure, Cells).Descendants(C + "catAx").Single().Element(C + "crossesAt")!;
        Assert.Equal((double)figure.Reference!.Value, double.Parse((string)start.Attribute("val")!, CultureInfo.InvariantCulture), 9);
    }

    [Fact]
    public void A_number_is_labelled_with_the_decimals_that_it_has()
    {
        var labels = NativeChart.Of(SampleFigures.Figure("annees", FigureForm.Years, ["2019", "2020"], new FigureSeries("Demi-journées", [2187.5m, 3123])), Cells).Descendants(C + "dLbls").Single();
        Assert.Equal("[<1000]General;#,##0.0", (string?)labels.Element(C + "numFmt")!.Attribute("formatCode"));
        Assert.Equal(("1", "#,##0"), ((string?)labels.Element(C + "dLbl")!.Element(C + "idx")!.Attribute("val"), (string?)labels.Element(C + "dLbl")!.Element(C + "numFmt")!.Attribute("formatCode")));
    }

    [Fact]
    public void A_label_over_a_colour_is_read_whatever_the_theme()
    {
        foreach (var accent in ChartLook.OwnAccents.Concat(["#ffff00", "#000091", "#777777"]))
        {
            var ink = new ChartLook(14, [accent]).InkOver(0) == "bg1" ? ChartStyles.Paper : ChartStyles.Ink;
            Assert.True(Contrast.Between(accent, ink) >= 4.2, accent);
        }
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_machine_changes_nothing(string culture) => Assert.All(Charts, figure =>
        Assert.Equal(NativeChart.Of(figure, Cells).ToString(), UnderCulture.Run(culture, () => NativeChart.Of(figure, Cells).ToString())));

    /// <summary>What the sheet holds under a reference, as a chart remembers it; null for a cell without a number.</summary>
    private static IReadOnlyList<string?> CellsOf(ReportTable table, string reference)
    {
        Assert.StartsWith("'L''année'!", reference, StringComparison.Ordinal);
        var corners = reference[(reference.LastIndexOf('!') + 1)..].Split(':').Select(cell => cell.Split('$', StringSplitOptions.RemoveEmptyEntries)).Select(cell => (Column: cell[0][0] - 'A', Row: int.Parse(cell[1], CultureInfo.InvariantCulture) - 4)).ToList();
        var (first, last) = (corners[0], corners[^1]);
        return
        [
            .. from row in Enumerable.Range(first.Row, last.Row - first.Row + 1)
               from column in Enumerable.Range(first.Column, last.Column - first.Column + 1)
               select row == 0 ? table.Columns[column].Title : Cell(table.Rows[row - 1][column], table.Columns[column]),
        ];
    }

    private static string? Cell(ReportCell cell, ReportColumn column) => CellValue.Of(cell, column.Kind) is { Number: { } number } ? ExactNumbers.Text(number) : cell.Words;
}
