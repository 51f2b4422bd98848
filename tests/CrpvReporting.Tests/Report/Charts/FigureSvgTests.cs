using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class FigureSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_chart_says_what_it_shows_to_those_who_do_not_see_it()
    {
        foreach (var figure in SampleFigures.All)
        {
            var root = XDocument.Parse(FigureSvg.Render(figure, new())).Root!;
            Assert.Equal("img", (string?)root.Attribute("role"));
            Assert.Equal("fr", (string?)root.Attribute("lang"));
            Assert.Equal("fr", (string?)root.Attribute(XNamespace.Xml + "lang"));
            var (title, description) = (root.Element(Svg + "title")!, root.Element(Svg + "desc")!);
            Assert.Equal(figure.Title, title.Value);
            Assert.Equal(figure.TextAlternative, description.Value);
            Assert.Equal($"{(string?)title.Attribute("id")} {(string?)description.Attribute("id")}", (string?)root.Attribute("aria-labelledby"));
        }
    }

    [Fact]
    public void Words_stay_words()
    {
        var texts = XDocument.Parse(FigureSvg.Render(SampleFigures.Months, new())).Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains("1er confinement", texts);
        Assert.Contains("décembre", texts);
        Assert.Contains("[nr]", texts);
    }

    [Fact]
    public void There_is_one_shape_per_band_month_and_line_and_a_base_line_and_the_paper()
    {
        var shapes = XDocument.Parse(FigureSvg.Render(SampleFigures.Months, new())).Root!;
        Assert.Equal(2 + 1, shapes.Descendants(Svg + "rect").Count());
        Assert.Single(shapes.Descendants(Svg + "path"));
        Assert.Equal(11, shapes.Descendants(Svg + "circle").Count());
        Assert.Single(shapes.Descendants(Svg + "polyline"));
    }

    [Fact]
    public void The_year_before_is_told_by_its_dashes_and_hollow_points_not_by_its_colour_alone()
    {
        var shapes = XDocument.Parse(FigureSvg.Render(SampleFigures.TwoYears, new())).Root!;
        Assert.Single(shapes.Descendants(Svg + "polyline"), line => line.Attribute("stroke-dasharray") is not null);
        Assert.Contains(shapes.Descendants(Svg + "circle"), point => (string?)point.Attribute("fill") == ChartStyles.Paper);
    }

    [Fact]
    public void Bars_are_as_long_as_their_values()
    {
        var figure = SampleFigures.Figure("f", FigureForm.Bars, ["A", "B"], new FigureSeries("x", [400, 100]));
        var widths = XDocument.Parse(FigureSvg.Render(figure, new())).Descendants(Svg + "g").First()
            .Elements(Svg + "rect").Select(r => (double)r.Attribute("width")!).ToList();
        Assert.Equal(4, widths[0] / widths[1], 0.01);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Drawings();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Drawings());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static List<string> Drawings() =>
        [
            .. new[] { SampleFigures.Themes, SampleFigures.Months, SampleFigures.Types, SampleFigures.Years, SampleFigures.TwoYears, SampleFigures.Means, SampleFigures.Slopes, SampleFigures.Heat, SampleFigures.Tiles }.SelectMany(f =>
                new[] { FigureSvg.Render(f, new()), Convert.ToHexString(FigurePng.Render(f, new())), Convert.ToHexString(FigurePdf.Render(f, new())) }),
        ];
    }
}
