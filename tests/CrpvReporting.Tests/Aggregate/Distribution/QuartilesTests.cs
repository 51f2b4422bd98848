using CrpvReporting.Aggregate.Distribution;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Distribution;

public sealed class QuartilesTests
{
    /// <summary>Computed by hand: what R's quantile() gives by default.</summary>
    [Fact]
    public void Quartiles_are_those_of_R_and_of_spreadsheets()
    {
        Assert.Equal(new Quartiles(1, 5, 5, 5, 5, 5), Quartiles.Of([5]));
        Assert.Equal(new Quartiles(2, 1.25m, 1.5m, 1.75m, 1.5m, 3), Quartiles.Of([2, 1]));
        Assert.Equal(new Quartiles(4, 1.75m, 2.5m, 3.25m, 2.5m, 10), Quartiles.Of([4, 1, 3, 2]));
        Assert.Equal(new Quartiles(5, 20, 30, 40, 30, 150), Quartiles.Of([10, 20, 30, 40, 50]));
        Assert.Null(Quartiles.Of([]));
    }

    [Fact]
    public void A_quarter_of_the_values_at_least_is_on_each_side() => Gen.Decimal[0, 500].Select(value => decimal.Round(value, 1)).Array[1, 40].Sample(values =>
    {
        var spread = Quartiles.Of(values)!;
        Assert.True(values.Count(value => value <= spread.First) * 4 >= values.Length);
        Assert.True(values.Count(value => value >= spread.Third) * 4 >= values.Length);
        Assert.Equal(CrpvReporting.Aggregate.Median.Of(values), spread.Median);
        Assert.True(spread.First <= spread.Median && spread.Median <= spread.Third);
    });

    [Theory]
    [InlineData(20, DistributionPart.UpToFirst)]
    [InlineData(21, DistributionPart.FirstToMedian)]
    [InlineData(30, DistributionPart.FirstToMedian)]
    [InlineData(40, DistributionPart.MedianToThird)]
    [InlineData(41, DistributionPart.AboveThird)]
    public void A_value_on_a_bound_is_in_the_lower_part(int value, DistributionPart part) => Assert.Equal(part, Quartiles.Of([10, 20, 30, 40, 50])!.PartOf(value));
}
