using CrpvReporting.Report;
using CrpvReporting.Report.Figures;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Figures;

public sealed class NumbersTableTests(SampleDatabase samples)
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void A_figure_leads_to_a_table_that_holds_its_numbers(int year)
    {
        var report = samples.ReportOf(year);
        var found = report.Figures.Select(figure => (Figure: figure, Table: NumbersTable.Of(report, figure))).Where(pair => pair.Table is not null).ToList();
        Assert.True(found.Count >= 8, string.Join(", ", found.Select(pair => pair.Figure.Name)));
        foreach (var (figure, table) in found)
        {
            var numbers = table!.Rows.Concat(table.Total is { } total ? [total] : []).SelectMany(row => row).Select(cell => cell.Number).ToHashSet();
            Assert.Empty(figure.Series.SelectMany(series => series.Values).OfType<decimal>().Where(value => value != 0 && !numbers.Contains(value)).Select(value => $"{figure.Name}, {table.Name}: {value}"));
        }
    }
}
