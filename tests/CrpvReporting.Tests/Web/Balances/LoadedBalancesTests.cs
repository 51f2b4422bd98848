using System.Globalization;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Web.Balances;
using Xunit;

namespace CrpvReporting.Tests.Web.Balances;

/// <summary>What pages look at is what the database holds, and is read no more often than it changes.</summary>
public sealed class LoadedBalancesTests : IDisposable
{
    private readonly SmallStore store = new();
    private readonly LoadedBalances balances;

    public LoadedBalancesTests()
    {
        balances = new LoadedBalances(new SiteWorkspace(store.Database, new FixedClock()));
        Import("ARA", 2020, "3");
        Import("ARA", 2021, "2");
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_return_that_arrives_is_counted_at_once()
    {
        Assert.Equal(2m, HalfDays(2021));
        Import("BFC", 2021, "5");
        Assert.Equal(7m, HalfDays(2021));
    }

    [Fact]
    public void Only_the_year_of_a_return_is_read_again()
    {
        var before = balances.Find(2021)!.Years;
        Import("BFC", 2021, "5");
        var after = balances.Find(2021)!.Years;
        Assert.Same(before[0], after[0]);
        Assert.NotSame(before[1], after[1]);
    }

    [Fact]
    public void The_weight_of_a_missing_centre_follows_the_year_before()
    {
        Assert.NotNull(balances.Find(2021));
        Import("BFC", 2020, "1");
        Assert.Equal(4m, balances.Find(2021)!.Balance.Coverage.Former!.HalfDays.Values.Sum(halfDays => halfDays.Value));
    }

    [Fact]
    public void A_year_of_which_nothing_came_is_not_there() => Assert.Null(balances.Find(2022));

    private decimal HalfDays(int year) => balances.Find(year)!.Balance.Headline.Measures.HalfDays.Value;

    private void Import(string centre, int year, string halfDays) =>
        store.Import(string.Create(CultureInfo.InvariantCulture, $"{centre}_{year}.csv"), new ReturnLine { Date = string.Create(CultureInfo.InvariantCulture, $"15/03/{year}"), HalfDays = halfDays });
}
