using CrpvReporting.Pipeline.Site;
using CrpvReporting.Tests.Pipeline.Uploads;
using Xunit;

namespace CrpvReporting.Tests.Pipeline.Site;

public sealed class CheckHealthTests
{
    [Fact]
    public async Task Files_that_do_not_get_their_turn_are_said()
    {
        using var small = new SmallSite();
        Assert.True(CheckHealth.Of(small.Site, 0).IsGood);
        await small.Take("ARA_2021.csv", new ReturnLine());
        Assert.True(CheckHealth.Of(small.Site, 0).Queue);
        var later = small.Site with { Clock = new LaterClock(TimeSpan.FromDays(36_500)) };
        Assert.Equal((false, false), (CheckHealth.Of(later, 0).Queue, CheckHealth.Of(later, 0).IsGood));
        small.Work();
        Assert.True(CheckHealth.Of(later, 0).IsGood);
    }
}
