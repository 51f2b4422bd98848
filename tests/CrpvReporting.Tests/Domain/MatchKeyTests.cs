using System.Text;
using CrpvReporting.Domain;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Domain;

public sealed class MatchKeyTests
{
    [Theory]
    [InlineData("Type d'activité", "typedactivite")]
    [InlineData("TYPE D’ACTIVITÉ", "typedactivite")]
    [InlineData("type_activite", "typeactivite")]
    [InlineData("  Thématique\u00A0principale * ", "thematiqueprincipale")]
    [InlineData("Mise en œuvre", "miseenoeuvre")]
    [InlineData("MISE EN ŒUVRE", "miseenoeuvre")]
    [InlineData("Nb ½ journées", "nb12journees")]
    [InlineData("Nb 1/2 journées", "nb12journees")]
    [InlineData("N° action", "naction")]
    [InlineData("Où ? Là-bas, à Noël…", "oulabasanoel")]
    [InlineData("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆ", "aaaceeeeiioouuuyae")]
    [InlineData("« - » (!)", "")]
    [InlineData("", "")]
    public void Case_accents_spaces_and_punctuation_are_forgotten(string text, string key) => Assert.Equal(key, MatchKey.Of(text));

    [Fact]
    public void Accents_written_as_separate_marks_are_forgotten_too() =>
        Assert.Equal(MatchKey.Of("Référence de l'événement"), MatchKey.Of("Re\u0301fe\u0301rence de l'e\u0301ve\u0301nement"));

    [Theory]
    [InlineData("")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void The_letter_i_is_the_same_in_every_country(string culture)
    {
        Assert.Equal("intitule", UnderCulture.Run(culture, () => MatchKey.Of("INTITULÉ")));
        Assert.Equal("intitule", UnderCulture.Run(culture, () => MatchKey.Of("intitulé")));
    }

    [Fact]
    public void Turkish_letters_are_read_as_the_i_that_they_stand_for() =>
        Assert.Equal("intitule", MatchKey.Of("\u0130nt\u0131tulé"));

    [Fact]
    public void A_key_is_its_own_key_and_is_at_most_twice_as_long_as_its_text() =>
        Gen.String[Gen.Char[' ', '\u2100'], 0, 50].Sample(text =>
        {
            var key = MatchKey.Of(text);
            return MatchKey.Of(key) == key && key.Length <= text.Length * 2;
        });

    [Fact]
    public void A_text_in_capitals_has_the_same_key() =>
        Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ '-0123456789"], 0, 40].Sample(text =>
            MatchKey.Of(text) == MatchKey.Of(text.ToUpperInvariant()));

    [Fact]
    public void A_text_has_the_same_key_composed_or_decomposed() =>
        Gen.String[Gen.Char["abcdefzàâäçéèêëîïôöùûüÿÀÉÈÇ '-"], 0, 40].Sample(text =>
            MatchKey.Of(text) == MatchKey.Of(text.Normalize(NormalizationForm.FormD)));
}
