using CrpvReporting.Aggregate.Series;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Series;

public sealed class GrowthTests
{
    [Fact]
    public void The_base_year_is_100_and_the_others_are_in_proportion()
    {
        Assert.Equal([80m, 100m, null, 150m], Growth.Indices([40, 50, null, 75], 1));
        Assert.Equal([null, null], Growth.Indices([0, 5], 0));
        Assert.Equal([null, null], Growth.Indices([null, 5], 0));
    }

    [Fact]
    public void A_rate_leads_from_one_year_to_the_next_and_is_compounded_over_a_gap()
    {
        Assert.Equal([null, 0.25m, -0.2m], Growth.Rates([40, 50, 40], [2019, 2020, 2021]));
        Assert.Equal([null, 0.1m], Growth.Rates([100, 121], [2019, 2021]));
        Assert.Equal([null, null, null], Growth.Rates([0, 5, null], [2019, 2020, 2021]));
        Assert.Equal([null, -1m], Growth.Rates([5, 0], [2020, 2021]));
    }

    [Fact]
    public void The_mean_annual_rate_is_compounded_not_averaged()
    {
        Assert.Equal(0m, Growth.MeanRate([40, 50, 40], [2019, 2020, 2021]));
        Assert.Equal(0.1m, Growth.MeanRate([100, 50, 121], [2019, 2020, 2021]));
        Assert.Null(Growth.MeanRate([100], [2019]));
        Assert.Null(Growth.MeanRate([null, 100], [2019, 2020]));
    }

    [Fact]
    public void The_mean_annual_rate_applied_every_year_leads_to_the_last_value() => Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 5000], Gen.Int[1, 9]).Sample((first, last, years) =>
    {
        decimal reached = first;
        for (var year = 0; year < years; year++)
            reached *= 1 + Growth.MeanRate([first, last], [2010, 2010 + years])!.Value;
        Assert.Equal(last, reached, 4);
    });
}
