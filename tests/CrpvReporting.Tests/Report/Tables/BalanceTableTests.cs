using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Tables;

public sealed class BalanceTableTests(SampleDatabase samples)
{
    [Fact]
    public void Education_by_month_and_mode_as_it_is_shown() => Snapshot.Matches(TextTable.Of(BalanceTable.Of(
        Ask(2021, [DimensionFilter.Of(Dimension.Theme, ["EDUCATION"], samples.Workspace.Lists), new(Dimension.Overseas, ["true"])], Dimension.Month, Dimension.Mode), samples.Workspace.Lists)));

    [Fact]
    public void Dispositifs_are_said_to_overlap() =>
        Assert.Contains("les lignes se recouvrent", TextTable.Of(BalanceTable.Of(Ask(2021, [], Dimension.Dispositif), samples.Workspace.Lists)), StringComparison.Ordinal);

    [Fact]
    public void A_year_without_a_return_is_nr_and_not_zero()
    {
        var text = TextTable.Of(BalanceTable.Of(Ask(2022, []), samples.Workspace.Lists));
        Assert.Contains("[nr]", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b0,0\b", text);
    }

    [Fact]
    public void Two_years_side_by_side_as_they_are_shown() => Snapshot.Matches(TextTable.Of(ComparisonTable.Of(Compare(2020, Dimension.Centre))));

    [Fact]
    public void A_centre_that_sent_nothing_one_year_is_not_compared()
    {
        var table = ComparisonTable.Of(Compare(2020, Dimension.Centre));
        Assert.Equal(["Mayotte", "60,0", "[nr]", "[so]", "[so]", "[so]", "[so]", "[so]"], table.Rows[^1].Select((cell, i) => CellText.Of(cell, table.Columns[i])));
    }

    [Fact]
    public void Months_of_two_years_are_compared_by_their_name()
    {
        var table = ComparisonTable.Of(Compare(2021, Dimension.Month));
        Assert.Equal(12, table.Rows.Count);
        Assert.Equal(["janvier", "décembre"], new[] { table.Rows[0][0].Words, table.Rows[^1][0].Words });
        Assert.Equal(3123m - 2187.5m, table.Total![3].Number);
    }

    [Fact]
    public void The_bridge_between_two_years_as_it_is_shown()
    {
        var comparison = Compare(2020);
        Snapshot.Matches(TextTable.Of(BridgeTable.Of(comparison, comparison.Bridge!)));
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(120, 1)]
    [InlineData(80, 2)]
    public void A_comparison_that_would_cut_words_on_a_narrow_screen_is_shown_as_two_tables(int width, int tables)
    {
        var comparison = Compare(2020, Dimension.Mode);
        var whole = ComparisonTable.Of(comparison);
        var shown = ScreenColumns.Fit(whole, width).KeepsWords(whole) ? [whole] : ComparisonTable.Apart(comparison);
        Assert.Equal(tables, shown.Count);
        Assert.All(shown, table => Assert.True(ScreenColumns.Fit(table, width).KeepsWords(table)));
        Assert.Equal(
            whole.Columns.Select((column, i) => (column.Key, whole.Total![i].Words, whole.Total[i].Number)),
            shown.SelectMany((table, part) => table.Columns.Select((column, i) => (column.Key, table.Total![i].Words, table.Total[i].Number)).Skip(part)));
    }

    private YearComparison Compare(int year, params Dimension[] by) =>
        samples.Read(store => LoadBalance.Compare(samples.Workspace, store, new BalanceQuestion(year, by, []), year - 1));

    private Balance Ask(int year, IReadOnlyList<DimensionFilter> where, params Dimension[] by) =>
        samples.Read(store => LoadBalance.Answer(samples.Workspace, store, new BalanceQuestion(year, by, where)));
}
