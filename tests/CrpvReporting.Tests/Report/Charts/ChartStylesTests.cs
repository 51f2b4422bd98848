using CrpvReporting.Report.Charts;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class ChartStylesTests
{
    private static IEnumerable<string> SeriesColors => Enumerable.Range(0, ChartPalette.Default.Colors.Count).Select(i => ChartPalette.Default.Colors[i]);

    [Fact]
    public void Every_text_passes_4_5_on_its_background()
    {
        TextStyle[] styles = [ChartStyles.Title, ChartStyles.Subtitle, ChartStyles.Label, ChartStyles.Value, ChartStyles.Missing, ChartStyles.Note];
        Assert.All(styles, s => Assert.True(Contrast.Between(s.Color, ChartStyles.Paper) >= 4.5));
        Assert.All([ChartStyles.Period, ChartStyles.Value, ChartStyles.Missing], s => Assert.True(Contrast.Between(s.Color, ChartStyles.Band) >= 4.5));
        Assert.All(SeriesColors, c => Assert.True(Contrast.Between(ChartStyles.InkOn(c), c) >= 4.5));
    }

    [Fact]
    public void Every_series_passes_3_on_the_paper() =>
        Assert.All(SeriesColors, c => Assert.True(Contrast.Between(c, ChartStyles.Paper) >= 3, c));
}
