using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using SkiaSharp;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class ChartPaletteTests
{
    /// <summary>
    /// What people without one kind of cones see, on linear red, green and blue: Machado, Oliveira and Fernandes, « A Physiologically-based Model
    /// for Simulation of Color Vision Deficiency », 2009, severity 1.
    /// </summary>
    private static readonly Dictionary<string, double[,]> Visions = new()
    {
        ["all cones"] = new[,] { { 1.0, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
        ["protanopia"] = new[,] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
        ["deuteranopia"] = new[,] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
        ["tritanopia"] = new[,] { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } },
    };

    public static TheoryData<string> Names => [.. Visions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Neighbours_and_the_paper_are_told_apart_by_every_colour_vision(string vision)
    {
        foreach (var palette in ChartPalette.Named)
        {
            var seen = palette.Colors.Select(color => Seen(color, Visions[vision])).ToList();
            Assert.All(seen, color => Assert.True(Contrast.Between(color, ChartStyles.Paper) >= 3, $"{palette.Name}: {color} on paper"));
            foreach (var (one, next) in seen.Zip(seen.Skip(1)))
                Assert.True(Contrast.Between(one, next) >= 3, $"{palette.Name}: {one} beside {next}, {Contrast.Between(one, next):0.00}");
        }
    }

    [Fact]
    public void The_shades_of_a_palette_go_from_light_to_dark_and_all_can_be_written_on()
    {
        foreach (var palette in ChartPalette.Named.Append(Given("#949494")).Append(Given("#f46a25")))
        {
            var contrasts = palette.Shades.Select(shade => Contrast.Between(shade, ChartStyles.Paper)).ToList();
            Assert.Equal(contrasts.Order(), contrasts);
            Assert.All(palette.Shades, shade => Assert.True(Contrast.Between(ChartStyles.InkOn(shade), shade) >= 4.5, shade));
        }
    }

    [Fact]
    public void Zero_is_lightest_and_the_largest_number_darkest()
    {
        var palette = ChartPalette.Default;
        Assert.Equal((palette.Shades[0], palette.Shades[^1], palette.Shades[0]), (palette.ShadeOf(0, 12), palette.ShadeOf(12, 12), palette.ShadeOf(0, 0)));
    }

    [Theory]
    [InlineData("gris", "#262626,#8c8c8c,#404040,#949494")]
    [InlineData("Couleurs", "#114069,#279c92,#661240,#e36322")]
    [InlineData("#000091, #009081", "#000091,#009081")]
    [InlineData("#12436D", "#12436d")]
    public void A_palette_is_a_name_or_colours(string text, string colors) => Assert.Equal(colors.Split(','), Given(text).Colors);

    [Theory]
    [InlineData("rouge", "Palette inconnue : rouge. Donnez couleurs ou gris, ou des couleurs comme #114069,#279c92.")]
    [InlineData("", "Palette inconnue : . Donnez couleurs ou gris, ou des couleurs comme #114069,#279c92.")]
    [InlineData("#12436d,bleu", "Palette inconnue : bleu. Donnez couleurs ou gris, ou des couleurs comme #114069,#279c92.")]
    [InlineData("#ffd700", "Couleur trop claire : #ffd700 a un contraste de 1,4 avec le fond blanc, il en faut 3. Prenez-la plus foncée.")]
    [InlineData("#12436d,#801650", "Couleurs trop proches : #12436d et #801650 se suivent avec un contraste de 1, il en faut 3. Alternez une couleur foncée et une claire.")]
    [InlineData("#12436d,#28a197,#801650,#f46a25,#12436d", "Palette de 5 couleurs : donnez-en 4 au plus.")]
    public void A_palette_that_cannot_be_read_by_all_is_refused_and_says_what_to_give(string text, string expected)
    {
        Assert.Null(ChartPalette.Parse(text, out var fault));
        Assert.Equal(expected, fault);
    }

    [Fact]
    public void A_figure_with_more_series_than_colours_is_refused_by_name() => Assert.Equal(
        "Palette trop courte : le graphique types demande 3 couleurs, la palette en a 1.", Given("#12436d").FaultFor(SampleFigures.Types));

    [Fact]
    public void A_palette_colours_every_form()
    {
        var drawn = new[] { SampleFigures.Themes, SampleFigures.TwoYears, SampleFigures.Means, SampleFigures.Slopes, SampleFigures.Heat, SampleFigures.Tiles, SampleFigures.Years, SampleFigures.Types };
        Assert.All(drawn, figure => Assert.DoesNotContain(ChartPalette.Default.Colors[0], FigureSvg.Render(figure, new() { Palette = ChartPalette.Grey }), StringComparison.Ordinal));
    }

    private static ChartPalette Given(string text) => ChartPalette.Parse(text, out var fault) ?? throw new ArgumentException(fault, nameof(text));

    private static string Seen(string color, double[,] vision)
    {
        var parsed = SKColor.Parse(color);
        double[] linear = [Linear(parsed.Red), Linear(parsed.Green), Linear(parsed.Blue)];
        byte Channel(int row) => Encoded((vision[row, 0] * linear[0]) + (vision[row, 1] * linear[1]) + (vision[row, 2] * linear[2]));
        return $"#{Channel(0):x2}{Channel(1):x2}{Channel(2):x2}";
    }

    private static double Linear(byte channel) => channel <= 10 ? channel / 255.0 / 12.92 : Math.Pow(((channel / 255.0) + 0.055) / 1.055, 2.4);

    private static byte Encoded(double linear) => (byte)Math.Round(
        255 * Math.Clamp(linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055, 0, 1), MidpointRounding.AwayFromZero);
}
