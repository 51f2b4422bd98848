using System.Text;
using CrpvReporting.Report.Charts;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class ChartFontTests
{
    [Fact]
    public void Every_character_of_the_code_lists_and_of_French_text_is_in_the_font()
    {
        const string french = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆàâäçéèêëîïôöùûüÿœæ«»’“”…–—−·×°½²€%‰&/+()[]\u00A0\u202F0123456789";
        var runes = string.Concat(SampleFigures.ListNames.SelectMany(SampleFigures.Labels)).EnumerateRunes().Concat(french.EnumerateRunes());
        Assert.All(runes.Distinct(), rune => Assert.True(ChartFont.Has(rune.Value), $"« {rune} »"));
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_noticed() => Assert.False(ChartFont.Has(new Rune('한').Value));

    [Fact]
    public void Pairs_of_letters_are_kerned()
    {
        var style = ChartStyles.Title;
        Assert.True(ChartFont.Width("AV", style) < ChartFont.Width("A", style) + ChartFont.Width("V", style));
    }
}
