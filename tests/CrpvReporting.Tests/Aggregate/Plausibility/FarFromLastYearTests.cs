using CrpvReporting.Aggregate.Plausibility;
using CrpvReporting.Domain;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Plausibility;

public sealed class FarFromLastYearTests
{
    private static readonly Measures[] Ordinary = [.. Enumerable.Repeat(Sums(15, 12, 200), 12)];

    [Fact]
    public void A_year_like_the_last_one_is_not_far() => Assert.Empty(FarFromLastYear.Find(Ordinary, With(Ordinary, 3, Sums(60, 40, 900))));

    [Fact]
    public void A_month_ten_times_as_large_is_told_and_the_year_that_follows_is_not() =>
        Assert.Equal([new FarTotal(PlausibleMeasure.HalfDays, 3, 15, 150)], FarFromLastYear.Find(Ordinary, With(Ordinary, 3, Sums(150, 12, 200))));

    [Fact]
    public void A_whole_year_ten_times_as_large_is_told_month_by_month_and_as_a_year()
    {
        var found = FarFromLastYear.Find(Ordinary, [.. Enumerable.Repeat(Sums(150, 12, 200), 12)]);
        Assert.Equal([.. Enumerable.Range(1, 12).Select(month => (int?)month), null], found.Select(far => far.Month));
        Assert.Equal(new FarTotal(PlausibleMeasure.HalfDays, null, 180, 1_800), found[^1]);
    }

    [Fact]
    public void A_tenth_is_as_far_as_ten_times() => Assert.Equal(
        [new FarTotal(PlausibleMeasure.Participants, null, 2_400, 24)], FarFromLastYear.Find(Ordinary, [.. Enumerable.Repeat(Sums(15, 12, 2), 12)]));

    [Fact]
    public void Small_numbers_are_never_far() =>
        Assert.Empty(FarFromLastYear.Find(With(Ordinary, 8, Sums(1, 1, 10)), With(Ordinary, 8, Sums(29, 29, 999))));

    [Fact]
    public void A_month_left_out_in_the_middle_is_told() =>
        Assert.Equal([new FarTotal(PlausibleMeasure.Lines, 5, 12, 0)], FarFromLastYear.Find(Ordinary, With(Ordinary, 5, default)));

    [Fact]
    public void A_month_that_was_nearly_empty_last_year_may_be_empty() =>
        Assert.Empty(FarFromLastYear.Find(With(Ordinary, 8, Sums(3, FarFromLastYear.LeastLinesOfAMonth - 1, 20)), With(Ordinary, 8, default)));

    [Fact]
    public void A_return_that_starts_late_or_ends_early_lacks_no_month() =>
        Assert.Empty(FarFromLastYear.Find(Ordinary, [default, default, .. Ordinary[..8], default, default]));

    [Fact]
    public void Participants_that_nobody_reports_are_not_compared() =>
        Assert.Empty(FarFromLastYear.Find([.. Enumerable.Repeat(Sums(15, 12, 2_000), 12)], [.. Enumerable.Repeat(Sums(15, 12, null), 12)]));

    private static Measures Sums(int halfDays, int lines, long? participants) =>
        new(HalfDays.FromHalves(2 * halfDays), lines, participants ?? 0, participants is null ? 0 : lines);

    private static Measures[] With(Measures[] months, int month, Measures sums) => [.. months[..(month - 1)], sums, .. months[month..]];
}
