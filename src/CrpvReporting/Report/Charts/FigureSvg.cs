using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// A figure as SVG, to be read: words stay words, with a title and a description for those who do not see it.
/// </summary>
public static class FigureSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <exception cref="ArgumentException">The figure has a shape that its form cannot show.</exception>
    public static string Render(Figure figure, ChartOptions options) => Paint(figure, ChartLayout.Of(figure, options));

    internal static string Paint(Figure figure, ChartPicture picture)
    {
        var (width, height) = (Whole(picture.Width), Whole(picture.Height));
        var (titleId, descriptionId) = (figure.Name + "_titre", figure.Name + "_description");
        var root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("role", "img"),
            new XAttribute("lang", "fr"),
            new XAttribute(XNamespace.Xml + "lang", "fr"),
            new XAttribute("aria-labelledby", $"{titleId} {descriptionId}"),
            new XElement(Svg + "title", new XAttribute("id", titleId), figure.Title),
            new XElement(Svg + "desc", new XAttribute("id", descriptionId), figure.TextAlternative),
            new XElement(Svg + "rect", new XAttribute("width", width), new XAttribute("height", height), new XAttribute("fill", ChartStyles.Paper)),
            new XElement(Svg + "g", PlotShapes.Of(picture), picture.Plot.Lines.SelectMany(line => LinePainter.Shapes(line, picture.Plot, Svg)), picture.Boxes.Select(BoxOf)),
            new XElement(Svg + "g", new XAttribute("font-family", ChartFont.CssFamily), picture.Texts.Select(TextOf)));
        return root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement BoxOf(ChartBox box)
    {
        var area = box.Outline is null ? box.Area : SKRect.Inflate(box.Area, -0.5f, -0.5f);
        return new(
            Svg + "rect",
            new XAttribute("fill", box.Fill),
            box.Outline is null ? null : new XAttribute("stroke", box.Outline),
            new XAttribute("x", SvgNumber.Of(area.Left)),
            new XAttribute("y", SvgNumber.Of(area.Top)),
            new XAttribute("width", SvgNumber.Of(area.Width)),
            new XAttribute("height", SvgNumber.Of(area.Height)));
    }

    private static XElement TextOf(ChartText text) => new(
        Svg + "text",
        new XAttribute("x", SvgNumber.Of(text.X)),
        new XAttribute("y", SvgNumber.Of(text.Baseline)),
        text.Anchor == TextAnchor.Start ? null : new XAttribute("text-anchor", text.Anchor == TextAnchor.End ? "end" : "middle"),
        new XAttribute("font-size", SvgNumber.Of(text.Style.Size)),
        text.Style.Weight == FontWeight.Regular ? null : new XAttribute("font-weight", Whole((int)text.Style.Weight)),
        new XAttribute("fill", text.Style.Color),
        text.Text);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
