using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate;

public sealed class BalancePropertyTests
{
    public static TheoryData<Dimension> Partitions => [.. Enum.GetValues<Dimension>().Where(dimension => dimension != Dimension.Dispositif)];

    [Theory]
    [MemberData(nameof(Partitions))]
    public void The_total_is_the_sum_of_the_rows(Dimension dimension) => RandomCells.Some.Sample(cells =>
    {
        var balance = RandomCells.Ask(cells, [], dimension);
        Assert.Equal(Sum(cells.Select(cell => cell.Measures)), balance.Total.Measures);
        Assert.Equal(balance.Total.Measures, Sum(balance.Rows.Select(row => row.Measures)));
    });

    [Theory]
    [MemberData(nameof(Partitions))]
    public void Both_margins_of_a_two_way_table_are_the_one_way_tables(Dimension first) => RandomCells.Some.Sample(cells =>
    {
        foreach (var second in Enum.GetValues<Dimension>().Except([first, Dimension.Dispositif]))
        {
            var both = RandomCells.Ask(cells, [], first, second);
            Assert.Equal(Margin(RandomCells.Ask(cells, [], first), 0), Margin(both, 0));
            Assert.Equal(Margin(RandomCells.Ask(cells, [], second), 0), Margin(both, 1));
        }
    });

    [Fact]
    public void A_line_of_several_dispositifs_is_in_each_of_their_rows_and_once_in_the_total() => RandomCells.Some.Sample(cells =>
    {
        var balance = RandomCells.Ask(cells, [], Dimension.Dispositif);
        Assert.Equal(Sum(cells.Select(cell => cell.Measures)), balance.Total.Measures);
        foreach (var dispositif in RandomCells.Lists.Dispositifs)
            Assert.Equal(
                Sum(cells.Where(cell => cell.Dispositifs.Contains(dispositif)).Select(cell => cell.Measures)),
                balance.Rows.FirstOrDefault(row => row.Keys[0].Code == dispositif.Code)?.Measures ?? default);
    });

    [Fact]
    public void Net_is_never_more_than_brut_nor_less_than_the_largest_centre() => RandomCells.Some.Sample(cells =>
    {
        var total = RandomCells.Ask(cells, []).Total;
        Assert.True(total.NetHalfDays <= total.Measures.HalfDays);
        Assert.All(RandomCells.Ask(cells, [], Dimension.Centre).Rows, row => Assert.True(row.Measures.HalfDays <= total.NetHalfDays));
    });

    [Fact]
    public void A_filter_keeps_the_row_of_that_value() => RandomCells.Some.Sample(cells =>
    {
        foreach (var dimension in Enum.GetValues<Dimension>())
            foreach (var row in RandomCells.Ask(cells, [], dimension).Rows)
                Assert.Equal(row.Measures, RandomCells.Ask(cells, [new DimensionFilter(dimension, [row.Keys[0].Code])]).Total.Measures);
    });

    [Theory]
    [MemberData(nameof(Partitions))]
    public void The_slices_of_a_dimension_share_out_every_line_once(Dimension dimension) => RandomCells.Some.Sample(cells =>
    {
        var codes = RandomCells.Ask(cells, [], dimension).Rows.Select(row => row.Keys[0].Code).ToList();
        Assert.All(cells, cell => Assert.Single(codes, code => new DimensionFilter(dimension, [code]).Keeps(cell)));
        Assert.Equal(
            RandomCells.Ask(cells, []).Total.Measures,
            Sum(codes.Select(code => RandomCells.Ask(cells, [new DimensionFilter(dimension, [code])]).Total.Measures)));
    });

    [Fact]
    public void Filters_on_two_dimensions_both_apply_and_values_of_one_add_up() => RandomCells.Some.Sample(cells =>
    {
        var table = RandomCells.Ask(cells, [], Dimension.Mode, Dimension.Theme);
        foreach (var row in table.Rows)
            Assert.Equal(
                row.Measures,
                RandomCells.Ask(cells, [new(Dimension.Mode, [row.Keys[0].Code]), new(Dimension.Theme, [row.Keys[1].Code])]).Total.Measures);
        Assert.Equal(
            Sum(cells.Where(cell => cell.Mode!.Code is "PRESENTIEL" or "HYBRIDE").Select(cell => cell.Measures)),
            RandomCells.Ask(cells, [new(Dimension.Mode, ["PRESENTIEL", "HYBRIDE"])]).Total.Measures);
    });

    [Fact]
    public void The_order_of_the_cells_changes_nothing() => RandomCells.Some.SelectMany(cells => Gen.Shuffle(cells).Select(other => (cells, other))).Sample(pair =>
    {
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            var (one, other) = (RandomCells.Ask(pair.cells, [], dimension, Dimension.Centre), RandomCells.Ask(pair.other, [], dimension, Dimension.Centre));
            Assert.Equal(one.Rows.Select(Words), other.Rows.Select(Words));
            Assert.Equal(one.Total, other.Total);
        }
    });

    [Fact]
    public void Rows_come_in_the_order_of_the_lists_and_months_in_theirs() => RandomCells.Some.Sample(cells =>
    {
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            var ranks = RandomCells.Ask(cells, [], dimension).Rows.Select(row => row.Keys[0].Rank).ToList();
            Assert.Equal(ranks.Order(), ranks);
        }
    });

    private static Dictionary<string, Measures> Margin(Balance balance, int key) =>
        balance.Rows.GroupBy(row => row.Keys[key].Code ?? "").ToDictionary(group => group.Key, group => Sum(group.Select(row => row.Measures)));

    private static Measures Sum(IEnumerable<Measures> measures) => measures.Aggregate(default(Measures), (sum, next) => sum + next);

    private static string Words(BalanceRow row) => $"{string.Join(' ', row.Keys.Select(key => key.Code))} : {row.Measures} {row.Centres}";
}
