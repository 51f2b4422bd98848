using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using SkiaSharp;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class ChartLayoutTests
{
    private static readonly ChartOptions[] Sizes = [new(), new(WithTitle: false), new(480), new(1600)];

    private static IEnumerable<(string What, Figure Figure, ChartPicture Picture)> Pictures =>
        from figure in SampleFigures.All
        from size in Sizes
        select ($"{figure.Name} {size}", figure, ChartLayout.Of(figure, size));

    [Fact]
    public void Every_word_is_inside_the_picture_even_in_a_font_ten_percent_wider()
    {
        foreach (var (what, _, picture) in Pictures)
        {
            foreach (var text in picture.Texts)
            {
                var bounds = text.Bounds;
                var more = bounds.Width / 10;
                bounds.Left -= text.Anchor switch { TextAnchor.End => more, TextAnchor.Middle => more / 2, _ => 0 };
                bounds.Right += text.Anchor switch { TextAnchor.Start => more, TextAnchor.Middle => more / 2, _ => 0 };
                Assert.True(SKRect.Create(picture.Width, picture.Height).Contains(bounds), $"{what}: « {text.Text} » at {bounds}");
            }
        }
    }

    [Fact]
    public void No_word_touches_another()
    {
        foreach (var (what, _, picture) in Pictures)
        {
            foreach (var (i, one) in picture.Texts.Index())
            {
                foreach (var other in picture.Texts.Skip(i + 1))
                {
                    Assert.False(one.Bounds.IntersectsWith(other.Bounds), $"{what}: « {one.Text} » and « {other.Text} »");
                }
            }
        }
    }

    [Fact]
    public void No_word_lies_on_a_bar_except_the_shares()
    {
        foreach (var (what, _, picture) in Pictures.Where(p => p.Figure.Form != FigureForm.Shares))
        {
            foreach (var bar in picture.Plot.Bars.Select(b => RectangleOf(b, picture.Plot)))
            {
                Assert.DoesNotContain(picture.Texts, t => t.Bounds.IntersectsWith(bar));
                Assert.True(SKRect.Create(picture.Width, picture.Height).Contains(bar), what);
            }
        }
    }

    [Fact]
    public void A_share_is_written_only_where_its_part_holds_it()
    {
        foreach (var (what, _, picture) in Pictures.Where(p => p.Figure.Form == FigureForm.Shares))
        {
            var parts = picture.Plot.Bars.Select(b => RectangleOf(b, picture.Plot)).ToList();
            foreach (var text in picture.Texts.Where(t => t.Text.EndsWith('%')))
            {
                Assert.True(parts.Any(p => p.Contains(text.Bounds)), $"{what}: « {text.Text} »");
            }
        }
    }

    [Fact]
    public void Labels_are_wrapped_and_never_shortened()
    {
        foreach (var (what, figure, picture) in Pictures)
        {
            var written = Squeezed(string.Concat(picture.Texts.Select(t => t.Text)));
            Assert.All(figure.Categories, c => Assert.True(written.Contains(Squeezed(c), StringComparison.Ordinal), $"{what}: « {c} »"));
            Assert.All(figure.Periods, p => Assert.Contains(Squeezed(p.Label), written, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_title_takes_two_lines_at_most()
    {
        var figure = SampleFigures.Themes with { Title = string.Join(' ', Enumerable.Repeat("Éducation", 12)) + " 3\u202F123" };
        var lines = ChartLayout.Of(figure, new()).Texts.Count(t => figure.Title.Contains(t.Text, StringComparison.Ordinal) && t.Style.Size > 16);
        Assert.InRange(lines, 1, 2);
    }

    [Fact]
    public void A_bare_chart_leaves_title_and_notes_to_the_page()
    {
        var texts = ChartLayout.Of(SampleFigures.Years, new(WithTitle: false)).Texts.Select(t => t.Text);
        Assert.Equal(["3\u202F123,5", "2\u202F082,3", "[nr]", "2019", "2020", "2021"], texts);
    }

    [Fact]
    public void A_missing_value_is_written_nr_in_its_place()
    {
        var figure = SampleFigures.Figure("f", FigureForm.Bars, ["A", "B", "C"], new FigureSeries("x", [3, null, 1]));
        var picture = ChartLayout.Of(figure, new(WithTitle: false));
        var missing = Assert.Single(picture.Texts, t => t.Text == "[nr]");
        Assert.Equal(Assert.Single(picture.Texts, t => t.Text == "B").Baseline, missing.Baseline);
        Assert.Equal([0.5, 2.5], picture.Plot.Bars.Select(b => b.Position));
    }

    [Fact]
    public void A_share_whose_row_is_not_wholly_known_is_not_computed()
    {
        var figure = SampleFigures.Figure(
            "f", FigureForm.Shares, ["connu", "inconnu", "vide"], new("a", [30, 1, 0]), new("b", [10, null, 0])) with { Decimals = 0 };
        var texts = ChartLayout.Of(figure, new(WithTitle: false)).Texts.Select(t => t.Text).ToList();
        Assert.Equal(["75\u00A0%", "25\u00A0%", "[nr]", "[so]"], texts[^4..]);
    }

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static SKRect RectangleOf(PlotBar bar, PlotArea plot)
    {
        var (from, to) = (plot.OfValue(bar.From), plot.OfValue(bar.To));
        var (start, end) = (plot.OfCategory(bar.Position - (bar.Thickness / 2)), plot.OfCategory(bar.Position + (bar.Thickness / 2)));
        return plot.Horizontal ? new(from, start, to, end) : new(start, to, end, from);
    }
}
