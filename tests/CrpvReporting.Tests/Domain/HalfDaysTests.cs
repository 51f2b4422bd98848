using CrpvReporting.Domain;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Domain;

public sealed class HalfDaysTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.5", 1)]
    [InlineData("1.0", 2)]
    [InlineData("1.50", 3)]
    [InlineData("1000000000", 2_000_000_000)]
    public void Half_days_are_counted_in_steps_of_one_half(string value, long halves)
    {
        Assert.True(HalfDays.TryFrom(Decimal(value), out var halfDays));
        Assert.Equal(halves, halfDays.Halves);
        Assert.Equal(Decimal(value), halfDays.Value);
    }

    [Theory]
    [InlineData("0.3")]
    [InlineData("1.25")]
    [InlineData("0.4999999999999999999999999999")]
    [InlineData("-0.5")]
    [InlineData("-1")]
    [InlineData("1000000000.5")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void A_number_that_is_negative_huge_or_between_two_steps_is_no_number_of_half_days(string value)
    {
        Assert.False(HalfDays.TryFrom(Decimal(value), out var halfDays));
        Assert.Equal(HalfDays.Zero, halfDays);
    }

    [Fact]
    public void A_negative_number_of_halves_is_a_bug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfDays.FromHalves(-1));

    [Fact]
    public void A_sum_too_large_to_be_counted_is_a_bug_and_never_a_negative_number() =>
        Assert.Throws<OverflowException>(() => HalfDays.FromHalves(long.MaxValue) + HalfDays.FromHalves(1));

    [Fact]
    public void Sums_are_exact_in_any_order() =>
        Gen.Long[0, 2_000_000_000].Array[0, 200].Sample(halves =>
        {
            var total = halves.Select(HalfDays.FromHalves).Aggregate(HalfDays.Zero, (sum, next) => sum + next);
            var backwards = halves.Reverse().Select(HalfDays.FromHalves).Aggregate(HalfDays.Zero, (sum, next) => next + sum);
            return total == backwards && total.Value == halves.Sum() / 2m;
        });

    [Fact]
    public void What_is_taken_is_given_back() =>
        Gen.Long[0, 2_000_000_000].Sample(halves =>
            HalfDays.TryFrom(halves / 2m, out var halfDays) && halfDays.Halves == halves && halfDays == HalfDays.FromHalves(halves));

    [Fact]
    public void More_half_days_compare_as_more() =>
        Gen.Long[0, 1000].Select(Gen.Long[0, 1000]).Sample((a, b) =>
        {
            var (left, right) = (HalfDays.FromHalves(a), HalfDays.FromHalves(b));
            return (left < right) == (a < b) && (left > right) == (a > b) && (left <= right) == (a <= b) && (left >= right) == (a >= b)
                && Math.Sign(left.CompareTo(right)) == Math.Sign(a.CompareTo(b));
        });

    [Theory]
    [InlineData("")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void Logs_show_a_point_in_every_country(string culture) =>
        Assert.Equal("1234.5", UnderCulture.Run(culture, HalfDays.FromHalves(2469).ToString));

    private static decimal Decimal(string value) => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
}
