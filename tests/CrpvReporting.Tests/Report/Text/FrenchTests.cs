using CrpvReporting.Report.Text;
using Xunit;

namespace CrpvReporting.Tests.Report.Text;

public sealed class FrenchTests
{
    [Theory]
    [InlineData("3123", 0, "3\u202F123")]
    [InlineData("1234567.25", 1, "1\u202F234\u202F567,3")]
    [InlineData("0", 1, "0,0")]
    [InlineData("-12.5", 1, "\u221212,5")]
    [InlineData("-0.04", 1, "0,0")]
    [InlineData("999.95", 1, "1\u202F000,0")]
    public void A_number_has_narrow_spaces_and_a_comma(string number, int decimals, string expected) =>
        Assert.Equal(expected, French.Number(Decimal(number), decimals));

    [Theory]
    [InlineData("0.148", "14,8\u00A0%")]
    [InlineData("1", "100,0\u00A0%")]
    [InlineData("-0.5", "\u221250,0\u00A0%")]
    public void A_share_is_a_percentage_with_a_no_break_space(string share, string expected) => Assert.Equal(expected, French.Percent(Decimal(share)));

    [Theory]
    [InlineData("0", "0\u00A0demi-journée")]
    [InlineData("0.5", "0,5\u00A0demi-journée")]
    [InlineData("1", "1\u00A0demi-journée")]
    [InlineData("1.5", "1,5\u00A0demi-journée")]
    [InlineData("1.9", "1,9\u00A0demi-journée")]
    [InlineData("1.96", "2\u00A0demi-journées")]
    [InlineData("2", "2\u00A0demi-journées")]
    [InlineData("2187.5", "2\u202F187,5\u00A0demi-journées")]
    public void Below_two_the_noun_is_singular(string number, string expected) => Assert.Equal(expected, French.HalfDays(Decimal(number)));

    [Fact]
    public void A_list_ends_with_et()
    {
        Assert.Equal("", French.List([]));
        Assert.Equal("ARA", French.List(["ARA"]));
        Assert.Equal("ARA et BFC", French.List(["ARA", "BFC"]));
        Assert.Equal("ARA, BFC et MYT", French.List(["ARA", "BFC", "MYT"]));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_machine_s_language_changes_nothing(string culture) =>
        Assert.Equal("3\u202F123,5 14,8\u00A0%", UnderCulture.Run(culture, () => $"{French.Number(3123.5m, 1)} {French.Percent(0.148m)}"));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
