using System.Text.RegularExpressions;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Pages;
using Xunit;

namespace CrpvReporting.Tests.Report.Pages;

/// <summary>The style sheet says its colours once, as variables; each pair that meets can be read.</summary>
public sealed partial class PageStyleTests
{
    private const double Readable = 4.5;
    private const double Visible = 3;

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("print")]
    public void Words_stand_out_from_what_is_behind_them(string theme)
    {
        var colors = Themes()[theme];
        foreach (var paper in (string[])["fond", "fond-doux"])
        {
            foreach (var ink in (string[])["texte", "discret", "lien"])
                Assert.True(Contrast.Between(colors[ink], colors[paper]) >= Readable, $"{ink} on {paper}");
            Assert.True(Contrast.Between(colors["accent"], colors[paper]) >= Visible, $"accent on {paper}");
        }
    }

    [Fact]
    public void Figures_keep_the_paper_that_their_colours_are_made_for_in_every_theme() =>
        Assert.All(Themes().Values, colors => Assert.Equal(ChartStyles.Paper, colors.GetValueOrDefault("papier", ChartStyles.Paper)));

    [Fact]
    public void Every_variable_is_explained_at_the_top_and_used()
    {
        var explained = Variable().Matches(PageStyle.Text[..PageStyle.Text.IndexOf("*/", StringComparison.Ordinal)]).Select(match => match.Value).ToHashSet();
        var rest = PageStyle.Text[PageStyle.Text.IndexOf("*/", StringComparison.Ordinal)..];
        Assert.Equal(explained.Order(), Variable().Matches(rest).Select(match => match.Value).Distinct().Order());
        Assert.All(explained, name => Assert.Contains($"var({name})", rest, StringComparison.Ordinal));
    }

    [Fact]
    public void A_colour_is_said_nowhere_but_in_a_variable() => Assert.All(
        PageStyle.Text.Split('\n').Where(line => Color().IsMatch(line) && !line.Contains("counter(page)", StringComparison.Ordinal)),
        line => Assert.Matches(@"^\s*--couleur-", line));

    /// <summary>The colours of each theme; what a theme does not change is as in the light one.</summary>
    private static Dictionary<string, Dictionary<string, string>> Themes()
    {
        var blocks = Root().Matches(PageStyle.Text).Select(match => Definition().Matches(match.Value).ToDictionary(item => item.Groups["name"].Value, item => item.Groups["color"].Value)).ToList();
        return new() { ["light"] = blocks[0], ["dark"] = Over(blocks[0], blocks[1]), ["print"] = Over(blocks[0], blocks[2]) };
    }

    private static Dictionary<string, string> Over(Dictionary<string, string> light, Dictionary<string, string> other) =>
        light.ToDictionary(item => item.Key, item => other.GetValueOrDefault(item.Key, item.Value));

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Root();

    [GeneratedRegex("--couleur-(?<name>[a-z-]+): (?<color>#[0-9a-f]{6});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Definition();

    [GeneratedRegex("--[a-z]+-[a-z-]+|--arrondi", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex("#[0-9a-fA-F]{3,8}\\b|rgb|hsl", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Color();
}
