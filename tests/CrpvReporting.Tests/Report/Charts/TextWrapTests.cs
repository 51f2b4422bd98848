using CrpvReporting.Report.Charts;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class TextWrapTests
{
    private static readonly TextStyle Style = ChartStyles.Label;

    [Theory]
    [InlineData("Champ : 18 centres", "Champ :|18|centres")]
    [InlineData("le plan « VRL » du centre", "le|plan|« VRL »|du|centre")]
    [InlineData("Bretagne – Pays", "Bretagne –|Pays")]
    [InlineData("Seine-Saint-Denis", "Seine-|Saint-|Denis")]
    [InlineData("3\u202F123 demi", "3\u202F123|demi")]
    public void A_line_ends_where_French_lets_it(string text, string lines) =>
        Assert.Equal(lines.Split('|'), TextWrap.Fill(text, Style, 1));

    [Fact]
    public void A_compound_name_is_cut_only_if_it_cannot_stand_on_a_line() =>
        Assert.Equal(["Centre", "Seine-Saint-Denis"], TextWrap.Fill("Centre Seine-Saint-Denis", Style, 140));

    [Fact]
    public void Lines_are_of_like_length()
    {
        var lines = TextWrap.Balance("Renouvellement urbain, habitat et cadre de vie", Style, 310);
        Assert.Equal(["Renouvellement urbain,", "habitat et cadre de vie"], lines);
    }
}
