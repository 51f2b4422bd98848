using System.Globalization;
using CrpvReporting.Import.Cells;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Cells;

public sealed class NumberTextTests
{
    private static readonly string[] Cultures = ["", "fr-FR", "tr-TR"];

    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("007", "7")]
    [InlineData("1,5", "1.5")]
    [InlineData("1.5", "1.5")]
    [InlineData("1,0", "1.0")]
    [InlineData("0,5", "0.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("3 123,5", "3123.5")]
    [InlineData("3\u00A0123,5", "3123.5")]
    [InlineData("3\u202F123,5", "3123.5")]
    [InlineData("1\u2009234\u2009567", "1234567")]
    [InlineData("-1", "-1")]
    [InlineData("\u22121", "-1")]
    [InlineData("1234,56", "1234.56")]
    public void A_number_as_French_spreadsheets_write_it_is_read(string text, string number)
    {
        Assert.True(NumberText.TryRead(text, out var read));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData("NC")]
    [InlineData("env. 20")]
    [InlineData("20 env.")]
    [InlineData("beaucoup")]
    [InlineData("1,2,3")]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    [InlineData("10-12")]
    [InlineData("1 2")]
    [InlineData("12 34")]
    [InlineData("1234 567")]
    [InlineData("1 234 56")]
    [InlineData("1,5 2")]
    [InlineData("1 ,5")]
    [InlineData("- 5")]
    [InlineData("5-")]
    [InlineData("--5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("∞")]
    [InlineData("٣")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_number_or_could_be_two_is_not_read(string text) => Assert.False(NumberText.TryRead(text, out _));

    [Theory]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("12.000")]
    [InlineData("-1.500")]
    public void A_mark_before_three_digits_could_part_thousands_or_decimals_and_is_not_read(string text) => Assert.False(NumberText.TryRead(text, out _));

    [Fact]
    public void Any_number_is_read_back_from_any_French_way_of_writing_it_in_any_country() =>
        Gen.Select(Gen.Long[-99_999_999, 99_999_999], Gen.Int[0, 2], Gen.OneOf(',', '.'), Gen.OneOf("", " ", "\u00A0", "\u202F", "\u2009"), Gen.OneOf(Cultures))
            .Sample((digits, decimals, mark, space, culture) =>
            {
                var number = new decimal(digits) / (decimal)Math.Pow(10, decimals);
                var format = new NumberFormatInfo { NumberDecimalSeparator = mark.ToString(), NumberGroupSeparator = space.Length == 0 ? "\0" : space };
                var text = number.ToString(space.Length == 0 ? "0.##" : "#,##0.##", format).Replace("\0", "", StringComparison.Ordinal);
                return UnderCulture.Run(culture, () => NumberText.TryRead(text, out var read) && read == number);
            });

    [Fact]
    public void No_text_stops_the_program() =>
        Gen.String[Gen.Char["0123456789,.- \u00A0\u202F½%abcéNC"], 0, 60].Sample(text => NumberText.TryRead(text, out _) || text.Length >= 0);
}
