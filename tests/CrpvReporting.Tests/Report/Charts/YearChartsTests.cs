using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Tests.Samples;
using SkiaSharp;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

/// <summary>The charts of the sample years, as they are published.</summary>
public sealed class YearChartsTests(SampleDatabase samples)
{
    private static readonly ChartOptions[] Sizes = [new(), new(WithTitle: false), new(480), new(1600), new(ChartOptions.LeastWidth)];

    public static TheoryData<int> Years => [.. SampleDatabase.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public void No_word_is_cut_or_touches_another_at_any_width(int year)
    {
        foreach (var figure in samples.ReportOf(year).Figures)
            foreach (var size in Sizes)
            {
                var picture = ChartLayout.Of(figure, size);
                var words = picture.Texts.Select(text => (text.Text, text.Bounds)).ToList();
                Assert.All(words, word => Assert.True(SKRect.Create(picture.Width, picture.Height).Contains(word.Bounds), $"{figure.Name} {size}: « {word.Text} »"));
                foreach (var (i, one) in words.Index())
                    foreach (var other in words.Skip(i + 1))
                        Assert.False(one.Bounds.IntersectsWith(other.Bounds), $"{figure.Name} {size}: « {one.Text} » and « {other.Text} »");
            }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void At_most_four_colours_are_used_and_one_hue_for_shades(int year)
    {
        foreach (var figure in samples.ReportOf(year).Figures)
        {
            var picture = ChartLayout.Of(figure, new());
            var colours = picture.Plot.Bars.Select(bar => bar.Color).Concat(picture.Plot.Lines.Select(line => line.Color)).Concat(picture.Boxes.Select(box => box.Fill))
                .Except([ChartStyles.Axis, ChartStyles.Paper]).Distinct().ToList();
            if (figure.Form is FigureForm.Heat or FigureForm.Tiles) Assert.Subset(ChartPalette.Default.Shades.ToHashSet(), colours.ToHashSet());
            else Assert.Subset(ChartPalette.Default.Colors.ToHashSet(), colours.ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_mode_has_one_colour_in_every_chart(int year)
    {
        var ranks = samples.ReportOf(year).Figures.SelectMany(figure => figure.Series.Index().Select(series => (series.Item.Name, Rank: series.Index)))
            .Where(series => series.Name is "Présentiel" or "Distanciel" or "Hybride").Distinct().ToList();
        Assert.Equal(3, ranks.Count);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_format_is_the_same_to_the_byte_each_time(int year)
    {
        foreach (var figure in samples.ReportOf(year).Figures)
        {
            Assert.Equal(FigureSvg.Render(figure, new()), FigureSvg.Render(figure, new()));
            Assert.True(FigurePng.Render(figure, new()).AsSpan().SequenceEqual(FigurePng.Render(figure, new())), figure.Name);
            Assert.True(FigurePdf.Render(figure, new()).AsSpan().SequenceEqual(FigurePdf.Render(figure, new())), figure.Name);
        }
    }

    [Fact]
    public void A_missing_centre_is_marked_in_every_chart_by_centre() => Assert.All(
        samples.ReportOf(2019).Figures.Where(figure => figure.CategoryTitle == "Centre"),
        figure => Assert.Contains(ChartLayout.Of(figure, new()).Texts, text => text.Text == "[nr]"));
}
