using CrpvReporting.Report.Workbook;
using Xunit;

namespace CrpvReporting.Tests.Report.Workbook;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("a\0b\u001Bc\uFFFEd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\r\nb\rc\td", "a\nb\nc\td")]
    [InlineData("😀 é", "😀 é")]
    public void What_XML_forbids_is_replaced_and_the_rest_kept(string text, string expected) => Assert.Equal(expected, SafeText.Of(text));

    [Fact]
    public void Half_an_emoji_is_replaced() => Assert.Equal("a\uFFFD", SafeText.Of("a" + '\uD83D'));

    [Fact]
    public void Text_too_long_for_a_cell_ends_with_an_ellipsis_and_a_whole_character()
    {
        var cut = SafeText.Of(new string('x', 32_765) + "😀😀");
        Assert.Equal(new string('x', 32_765) + "…", cut);
        Assert.Equal(new string('x', 32_767), SafeText.Of(new string('x', 32_767)));
    }

    [Theory]
    [InlineData("TAB2021", "t_TAB2021")]
    [InlineData("r1c1", "t_r1c1")]
    [InlineData("C", "t_C")]
    [InlineData("2021_theme", "t_2021_theme")]
    [InlineData("par_theme", "par_theme")]
    public void A_sheet_name_makes_a_table_name(string sheet, string expected) => Assert.Equal(expected, TableName.Of(sheet));
}
