using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;
using Dimension = CrpvReporting.Domain.Dimension;

namespace CrpvReporting.Tests.Report.Workbook;

public sealed class WorkbookFormulaTests(SampleDatabase samples)
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Every_formula_gives_the_number_that_stands_beside_it(int year)
    {
        using var workbook = new WrittenWorkbook(samples.WorkbookOf(year));
        var results = new FormulaResult(workbook);
        var count = 0;
        foreach (var sheet in workbook.SheetNames)
        {
            var cells = workbook.Cells(sheet);
            foreach (var cell in workbook.Part(sheet).Worksheet.Descendants<Cell>().Where(cell => cell.CellFormula is not null))
            {
                count++;
                var result = results.Of(cell.CellFormula!.Text, cells);
                // Tenths do not add up exactly in binary, whoever adds them.
                Assert.True(Math.Abs((double)cells[cell.CellReference!] - result) < 1e-9, $"{sheet}!{cell.CellReference} = {cell.CellFormula.Text}: {result}");
            }
        }

        Assert.True(count > 600);
    }

    [Fact]
    public void The_headline_is_the_same_formula_everywhere()
    {
        using var workbook = new WrittenWorkbook(samples.WorkbookOf(2021));
        foreach (var sheet in new[] { "Synthese", "Centres", "Missions", "Types_modes", "Groupes_thematiques", "Thematiques", "Mois_modes", "Annees", "Focus_CRISE_SANITAIRE" })
        {
            var total = Assert.Single(workbook.Part(sheet).Worksheet.Descendants<Cell>(), cell => cell.CellFormula?.Text == "SUMIFS(Donnees_demi_journees,Donnees_champ,\"politique_ville\")");
            Assert.Equal(3123.0, workbook.Cells(sheet)[total.CellReference!]);
        }
    }

    [Fact]
    public void Every_row_that_adds_up_lines_has_a_link_to_them()
    {
        using var workbook = new WrittenWorkbook(samples.WorkbookOf(2021));
        foreach (var sheet in workbook.SheetNames.Except(["Sommaire"]))
        {
            var linked = workbook.Part(sheet).Worksheet.Descendants<Hyperlink>().ToList();
            var rows = workbook.Part(sheet).Worksheet.Descendants<Row>().Where(row => row.Descendants<CellFormula>().Any(formula => formula.Text.Contains("Donnees", StringComparison.Ordinal)));
            Assert.Equal(rows.Select(row => row.RowIndex!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)), linked.Select(link => link.Reference!.Value![1..]));
            Assert.All(linked, link => Assert.Equal(("'Donnees'!A4", "Voir les lignes"), (link.Location!.Value, workbook.Cells(sheet)[link.Reference!])));
        }
    }

    [Fact]
    public void Without_the_lines_numbers_stay_numbers()
    {
        using var workbook = new WrittenWorkbook(samples.WorkbookOf(2021, withCentreFigures: false));
        Assert.All(workbook.SheetNames, sheet => Assert.Empty(workbook.Part(sheet).Worksheet.Descendants<CellFormula>()));
        Assert.Empty(workbook.Names);
    }

    [Theory]
    [InlineData(Dimension.Centre, "ARA", "Donnees_centre,\"ARA\"")]
    [InlineData(Dimension.Month, "2021-12", "Donnees_date,\">=\"&DATE(2021,12,1),Donnees_date,\"<\"&DATE(2022,1,1)")]
    [InlineData(Dimension.Crisis, "false", "Donnees_crise_sanitaire,\"non\"")]
    [InlineData(Dimension.Scale, null, "Donnees_echelle,\"=\"")]
    public void A_condition_is_said_as_the_lines_say_it(Dimension dimension, string? code, string expected) =>
        Assert.Equal($"COUNTIFS({expected})", Formula(LineMeasure.Lines, new DimensionFilter(dimension, [code])));

    [Fact]
    public void Months_in_a_row_are_one_period() => Assert.Equal(
        "SUMIFS(Donnees_participants,Donnees_date,\">=\"&DATE(2021,3,1),Donnees_date,\"<\"&DATE(2021,5,1))+SUMIFS(Donnees_participants,Donnees_date,\">=\"&DATE(2021,7,1),Donnees_date,\"<\"&DATE(2021,8,1))",
        Formula(LineMeasure.Participations, new DimensionFilter(Dimension.Month, ["2021-03", "2021-04", "2021-07"])));

    [Fact]
    public void A_dispositif_is_found_alone_first_last_and_between_others() => Assert.Equal(
        "COUNTIFS(Donnees_dispositifs,\"PRE\")+COUNTIFS(Donnees_dispositifs,\"PRE|*\")+COUNTIFS(Donnees_dispositifs,\"*|PRE\")+COUNTIFS(Donnees_dispositifs,\"*|PRE|*\")",
        Formula(LineMeasure.Lines, new DimensionFilter(Dimension.Dispositif, ["PRE"])));

    [Fact]
    public void What_no_simple_formula_gives_has_none()
    {
        Assert.Null(Formula(LineMeasure.NetHalfDays, new DimensionFilter(Dimension.Centre, ["ARA"])));
        Assert.Null(Formula(LineMeasure.Lines, new DimensionFilter(Dimension.Dispositif, ["PRE", "NPNRU"])));
        Assert.Null(Formula(LineMeasure.Lines, new DimensionFilter(Dimension.Mission, ["=A*"])));
        Assert.Null(Formula(LineMeasure.Lines, new DimensionFilter(Dimension.Overseas, ["true"])));
        Assert.Null(Formula(LineMeasure.Lines));
    }

    private string? Formula(LineMeasure measure, params DimensionFilter[] where) =>
        new LineFormulas(LineData.Of(2021, samples.Workspace.Lists, [])).Of(new LineSum(measure, where));
}
