using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Comparison;

public sealed class BridgePropertyTests
{
    private static readonly CodeLists Lists = ChangedLists.All;

    private static readonly Gen<(BalanceCell[] Now, BalanceCell[] Then, CodeEntry[] CountedNow, CodeEntry[] CountedThen)> TwoYears = Gen.Select(
        RandomCells.Some, RandomCells.Some, Gen.Shuffle(Lists.Centres.ToArray(), 1, 19), Gen.Shuffle(Lists.Centres.ToArray(), 1, 19));

    [Fact]
    public void The_bridge_adds_up_to_the_last_half_for_every_filter_and_in_both_directions() => TwoYears.Sample(
        years =>
        {
            foreach (var where in Filters())
                foreach (var (now, then) in new[] { (2021, 2020), (2020, 2021), (2021, 2021) })
                {
                    var comparison = Compare(years, now, then, where);
                    var bridge = comparison.Bridge;
                    if (bridge is null)
                        continue;
                    Assert.Equal(comparison.Then.Total.Measures.HalfDays.Value, bridge.Before);
                    Assert.Equal(comparison.Now.Total.Measures.HalfDays.Value, bridge.After);
                    Assert.Equal(bridge.After, bridge.Before + bridge.SameCentres + bridge.NewlyPresent - bridge.Absent + bridge.Recoding);
                    Assert.Equal(bridge.SameCentres, comparison.ConstantNow.Total.Measures.HalfDays.Value - comparison.ConstantThen.Total.Measures.HalfDays.Value);
                }
        },
        iter: 200);

    [Fact]
    public void Without_a_filter_lists_that_change_move_no_half_day() => TwoYears.Sample(years =>
        Assert.Equal(0, Compare(years, 2021, 2020, []).Bridge?.Recoding ?? 0));

    [Fact]
    public void At_constant_field_the_rows_of_a_partition_add_up_to_the_total() => TwoYears.Sample(
        years =>
        {
            foreach (var dimension in Enum.GetValues<Dimension>().Except([Dimension.Dispositif]))
            {
                var comparison = Compare(years, 2021, 2020, [], dimension);
                foreach (var balance in new[] { comparison.Now, comparison.Then, comparison.ConstantNow, comparison.ConstantThen })
                    Assert.Equal(balance.Total.Measures.HalfDays.Value, balance.Rows.Sum(row => row.Measures.HalfDays.Value));
            }
        },
        iter: 200);

    [Fact]
    public void At_constant_field_no_row_of_the_earlier_year_is_under_a_closed_code_that_has_an_heir() => TwoYears.Sample(years =>
    {
        foreach (var dimension in new[] { Dimension.Mission, Dimension.ActivityType, Dimension.Theme, Dimension.Mode, Dimension.Scale, Dimension.Dispositif })
            Assert.DoesNotContain(
                Compare(years, 2021, 2020, [], dimension).ConstantThen.Rows,
                row => row.Keys[0].Code is "ECOLE" or "REUSSITE" or "A" or "B" or "VISIO" or "M1" or "S1" or "D1");
    });

    private static YearComparison Compare(
        (BalanceCell[] Now, BalanceCell[] Then, CodeEntry[] CountedNow, CodeEntry[] CountedThen) years, int now, int then, IReadOnlyList<DimensionFilter> where, params Dimension[] by) => YearComparison.Of(
            new BalanceQuestion(now, by, where), Lists, Year(now, years.Now, years.CountedNow), Year(then, years.Then, years.CountedThen));

    private static ComparedYear Year(int year, BalanceCell[] cells, CodeEntry[] counted) => new(
        year,
        [.. cells.Where(cell => counted.Contains(cell.Centre)).Select(cell => ChangedLists.Deal(cell, year))],
        new Coverage([.. Lists.Centres.Where(counted.Contains)], [.. Lists.Centres]));

    private static IEnumerable<IReadOnlyList<DimensionFilter>> Filters()
    {
        yield return [];
        foreach (var dimension in Enum.GetValues<Dimension>())
            foreach (var code in dimension == Dimension.Month ? ["2021-03"] : DimensionFilter.Choices(dimension, Lists))
                yield return [new DimensionFilter(dimension, [code])];
        yield return [new DimensionFilter(Dimension.Theme, ["EDUC"]), new DimensionFilter(Dimension.Mode, ["VISIO", "ICI"])];
        yield return [new DimensionFilter(Dimension.Dispositif, ["D2"]), new DimensionFilter(Dimension.Overseas, ["false"])];
    }
}
