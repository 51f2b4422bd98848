using CrpvReporting.Domain;
using Xunit;

namespace CrpvReporting.Tests.Domain;

public sealed class MeasuresTests
{
    [Fact]
    public void Participants_that_nobody_reported_are_not_zero()
    {
        var silent = new Measures(HalfDays.FromHalves(2), 1, 0, 0);
        Assert.Null((silent + silent).Participants);
        Assert.Equal(0, (silent + new Measures(HalfDays.Zero, 1, 0, 1)).Participants);
        Assert.Equal(12, (silent + new Measures(HalfDays.Zero, 1, 12, 1)).Participants);
    }

    [Fact]
    public void Sums_add_every_measure() =>
        Assert.Equal(
            new Measures(HalfDays.FromHalves(5), 3, 30, 2),
            new Measures(HalfDays.FromHalves(2), 1, 10, 1) + new Measures(HalfDays.FromHalves(3), 2, 20, 1));
}
