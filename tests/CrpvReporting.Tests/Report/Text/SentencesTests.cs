using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Report.Text;

public sealed class SentencesTests
{
    private static readonly CodeLists Lists = CodeLists.Shipped;

    [Theory]
    [InlineData("2187.5", "Près de 2\u202F200\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("2199.5", "Près de 2\u202F200\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("2200", "2\u202F200\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("2203", "Plus de 2\u202F200\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("3123", "3\u202F123\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("2150", "2\u202F150\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("999.5", "999,5\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("2", "2\u00A0demi-journées d'intervention ont été réalisées")]
    [InlineData("1.5", "1,5\u00A0demi-journée d'intervention a été réalisée")]
    [InlineData("1", "1\u00A0demi-journée d'intervention a été réalisée")]
    [InlineData("0", "0\u00A0demi-journée d'intervention a été réalisée")]
    public void The_headline_rounds_with_a_true_word_or_not_at_all(string halfDays, string expected) => Assert.Equal(
        expected + " en 2021 par les 19 centres de ressources politique de la ville.",
        Sentences.Headline(Year(decimal.Parse(halfDays, CultureInfo.InvariantCulture), missing: 0)));

    [Theory]
    [InlineData(1, "3\u202F123\u00A0demi-journées d'intervention ont été réalisées en 2021 par 18 des 19 centres de ressources politique de la ville.")]
    [InlineData(18, "3\u202F123\u00A0demi-journées d'intervention ont été réalisées en 2021 par un des 19 centres de ressources politique de la ville.")]
    public void The_headline_says_how_many_centres_it_counts(int missing, string expected) => Assert.Equal(expected, Sentences.Headline(Year(3123, missing)));

    [Fact]
    public void Every_headline_is_true() => CsCheck.Check.Sample(CsCheck.Gen.Int[0, 20_000], halves =>
    {
        var value = halves / 2m;
        var words = Sentences.Headline(Year(value, 0));
        var said = decimal.Parse(words.Split('\u00A0')[0].Split(' ')[^1].Replace("\u202F", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
        if (words.StartsWith("Près de", StringComparison.Ordinal))
            Assert.True(value < said && said - value <= said / 100);
        else if (words.StartsWith("Plus de", StringComparison.Ordinal))
            Assert.True(value > said && value - said <= said / 200);
        else
            Assert.Equal(value, said);
    });

    [Theory]
    [InlineData(0, "Les 19 centres attendus sont tous comptés.")]
    [InlineData(1, "18 centres comptés sur 19 ; manque : MYT.")]
    [InlineData(2, "17 centres comptés sur 19 ; manquent : REU et MYT.")]
    [InlineData(19, "0 centre compté sur 19 ; manquent : ARA, BFC, BPL, CVL, GES, HDF, IDF91, IDF93, IDF95, NOR, NAQ, OCO, OCE, PAC, GLP, MTQ, GUF, REU et MYT.")]
    public void Coverage_names_the_missing_centres(int missing, string expected) => Assert.Equal(expected, Sentences.Coverage(Year(1, missing).Coverage));

    [Fact]
    public void A_question_on_one_centre_is_covered_in_the_singular()
    {
        Assert.Equal("Le centre attendu est compté.", Sentences.Coverage(new Coverage([Lists.Centres[0]], [Lists.Centres[0]])));
        Assert.Equal("0 centre compté sur 1 ; manque : ARA.", Sentences.Coverage(new Coverage([], [Lists.Centres[0]])));
    }

    private static YearBalance Year(decimal halfDays, int missing)
    {
        Assert.True(HalfDays.TryFrom(halfDays, out var value));
        var cell = new BalanceCell { Centre = Lists.Centres[0], Perimeter = Lists.HeadlinePerimeter, Measures = new Measures(value, 1, 0, 0) };
        return new YearBalance(2021, [cell], [], new Coverage([.. Lists.Centres.Take(Lists.Centres.Count - missing)], [.. Lists.Centres]), Lists);
    }
}
