using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CsCheck;
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
            foreach (var bar in picture.Plot.Bars.Select(b => picture.Plot.RectangleOf(b)))
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
            var parts = picture.Plot.Bars.Select(b => picture.Plot.RectangleOf(b)).ToList();
            foreach (var text in picture.Texts.Where(t => t.Text.EndsWith('%')))
            {
                Assert.True(parts.Any(p => p.Contains(text.Bounds)), $"{what}: « {text.Text} »");
            }
        }
    }

    [Fact]
    public void No_word_lies_on_the_line_of_a_lollipop_or_a_slope()
    {
        foreach (var (what, _, picture) in Pictures.Where(p => p.Figure.Form is FigureForm.Lollipop or FigureForm.Slope))
            foreach (var line in picture.Plot.Lines)
                foreach (var (from, to) in line.Points.Zip(line.Points.Skip(1), (from, to) => (picture.Plot.PointOf(from), picture.Plot.PointOf(to))))
                    foreach (var text in picture.Texts)
                        Assert.False(SegmentMeets(from, to, FiguresOf(text)), $"{what}: « {text.Text} »");
    }

    [Fact]
    public void A_number_by_month_is_nearer_to_its_own_point_than_to_that_of_the_other_year()
    {
        foreach (var (what, figure, picture) in Pictures.Where(p => p.Figure.Form == FigureForm.Months && p.Figure.Series.Count == 2))
            foreach (var (i, value) in figure.Series[0].Values.Index().Where(v => v.Item is not null && figure.Series[1].Values[v.Index] is { } other && other != v.Item))
            {
                var (own, other) = (picture.Plot.PointOf((i + 0.5, (double)value!)), picture.Plot.PointOf((i + 0.5, (double)figure.Series[1].Values[i]!)));
                var label = picture.Texts.Where(t => t.Text == ValueLabel.Of(value, figure)).MinBy(t => Math.Abs(t.X - own.X))!;
                var middle = FiguresOf(label).MidY;
                Assert.True(Math.Abs(middle - own.Y) <= Math.Abs(middle - other.Y) || own.Y > picture.Plot.Area.Bottom - 20, $"{what}: « {label.Text} »");
            }
    }

    [Fact]
    public void The_number_of_a_cell_or_tile_is_inside_it_with_a_contrast_of_4_5()
    {
        foreach (var (what, figure, picture) in Pictures.Where(p => p.Figure.Form is FigureForm.Heat or FigureForm.Tiles))
        {
            Assert.Equal(figure.Categories.Count * figure.Series.Count, picture.Boxes.Count);
            foreach (var box in picture.Boxes)
            {
                var inside = picture.Texts.Where(t => box.Area.Contains(t.Bounds.MidX, t.Bounds.MidY)).ToList();
                Assert.NotEmpty(inside);
                Assert.All(inside, t => Assert.True(box.Area.Contains(t.Bounds), $"{what}: « {t.Text} »"));
                Assert.All(inside, t => Assert.True(Contrast.Between(t.Style.Color, box.Fill) >= 4.5, $"{what}: « {t.Text} » on {box.Fill}"));
            }
        }
    }

    [Fact]
    public void A_cell_without_a_number_is_told_by_its_mark_and_its_edge()
    {
        var figure = SampleFigures.Figure("f", FigureForm.Heat, ["A", "B"], new("janv.", [0, null]), new("févr.", [3, null]));
        var picture = ChartLayout.Of(figure, new(WithTitle: false));
        Assert.Equal([false, true, false, true], picture.Boxes.Select(box => box.Outline is not null));
        Assert.Equal(2, picture.Texts.Count(t => t.Text == "[nr]"));
        Assert.Contains(picture.Texts, t => t.Text == "0");
    }

    [Fact]
    public void Numbers_of_a_lollipop_stand_on_the_far_side_of_the_reference_which_is_named()
    {
        var figure = SampleFigures.Figure("f", FigureForm.Lollipop, ["A", "B", "C"], new FigureSeries("x", [30, 10, null])) with { Reference = new("Moyenne", 20) };
        var texts = ChartLayout.Of(figure, new(WithTitle: false)).Texts;
        Assert.Contains(texts, t => t.Text == "Moyenne : 20");
        Assert.Equal(TextAnchor.Start, Assert.Single(texts, t => t.Text == "30").Anchor);
        Assert.Equal(TextAnchor.End, Assert.Single(texts, t => t.Text == "10").Anchor);
        Assert.Contains(texts, t => t.Text == "[nr]");
    }

    [Fact]
    public void Both_ends_of_a_slope_are_labelled_even_where_all_lines_meet()
    {
        var figure = SampleFigures.All.Single(f => f.Name == "pentes-egales");
        Assert.Equal(10, ChartLayout.Of(figure, new(WithTitle: false)).Texts.Count(t => t.Text == "72"));
    }

    [Fact]
    public void Months_are_shortened_only_where_their_names_have_no_room()
    {
        var figure = SampleFigures.Months with { ShortCategories = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."] };
        Assert.Contains(ChartLayout.Of(figure, new()).Texts, t => t.Text == "septembre");
        Assert.Contains(ChartLayout.Of(figure, new(480)).Texts, t => t.Text == "sept.");
    }

    [Fact]
    public void Shares_of_a_few_things_may_say_how_many_they_are()
    {
        var figure = SampleFigures.Figure("f", FigureForm.Shares, ["2019"], new("comptés", [18]), new("manquants", [1])) with { SaysNumbers = true };
        var texts = ChartLayout.Of(figure, new(WithTitle: false)).Texts.Select(t => t.Text).ToList();
        Assert.Equal(["18", "1"], texts[^2..]);
    }

    [Fact]
    public void Any_slopes_are_labelled_apart_and_inside() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40]).List[1, 18].Sample(
            ends =>
            {
                var names = SampleFigures.Labels("themes");
                var figure = SampleFigures.Figure("f", FigureForm.Slope, ["2020", "2021"], [.. ends.Select((e, i) => new FigureSeries(names[i] + (e.Item1 % 2 == 0 ? "" : " " + names[i]), [e.Item1, e.Item2]))]);
                var picture = ChartLayout.Of(figure, new(480 + (ends[0].Item1 * 28)));
                Assert.All(picture.Texts, t => Assert.True(SKRect.Create(picture.Width, picture.Height).Contains(t.Bounds), t.Text));
                foreach (var (i, one) in picture.Texts.Index())
                    Assert.DoesNotContain(picture.Texts.Skip(i + 1), other => one.Bounds.IntersectsWith(other.Bounds));
            },
            iter: 60);

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

    /// <summary>What a line of figures covers: neither accents nor legs.</summary>
    private static SKRect FiguresOf(ChartText text) => new(text.Bounds.Left, text.Baseline - (text.Style.Size * 0.73f), text.Bounds.Right, text.Baseline);

    private static bool SegmentMeets(SKPoint from, SKPoint to, SKRect area) =>
        Enumerable.Range(0, 101).Select(i => i / 100f).Any(at => area.Contains(from.X + ((to.X - from.X) * at), from.Y + ((to.Y - from.Y) * at)));
}
