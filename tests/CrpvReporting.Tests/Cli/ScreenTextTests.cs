using CrpvReporting.Cli.Output;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ScreenTextTests
{
    /// <summary>« ~ » stands for a no-break space, « / » for the end of a line.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("une phrase", "une phrase")]
    [InlineData("une phrase assez longue", "une phrase assez/longue")]
    [InlineData("414~demi-journées, 403~activités", "414~demi-journées,/403~activités")]
    [InlineData("formation (98,6~%) et accompagnement", "formation (98,6~%)/et accompagnement")]
    [InlineData("dans l'année : dossiers", "dans l'année :/dossiers")]
    [InlineData("repérage des « invisibles »", "repérage des/« invisibles »")]
    [InlineData("    une note un peu longue", "    une note un/    peu longue")]
    [InlineData("Bourgogne-Franche-Comté", "Bourgogne-/Franche-Comté")]
    [InlineData("IDF91_2019_definitif.xlsx", "IDF91_2019_/definitif.xlsx")]
    [InlineData("un anticonstitutionnellement", "un/anticonstitutionnellement")]
    public void A_line_is_broken_between_words_that_may_part(string text, string expected) =>
        Assert.Equal(expected.Replace('/', '\n').Replace('~', '\u00A0'), ScreenText.Wrapped(text.Replace('~', '\u00A0'), 18));
}
