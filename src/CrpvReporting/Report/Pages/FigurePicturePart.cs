using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Charts;

namespace CrpvReporting.Report.Pages;

/// <summary>
/// A figure on a page of a site, as a picture that the browser asks for by its address, bare: the page carries its words. A telephone asks for
/// one drawn for it.
/// </summary>
public static class FigurePicturePart
{
    /// <summary>The least width that is asked for, in CSS pixels: a telephone.</summary>
    public const int LeastWidth = FigureSvgPart.Narrow;

    /// <summary>The picture.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="headingId">Anchor of the heading that names it.</param>
    /// <param name="address">The address of the bare drawing of a width in CSS pixels.</param>
    public static XElement Of(Figure figure, string headingId, Func<int, string> address)
    {
        var wide = SizeOf(figure, FigureSvgPart.Wide);
        var narrow = SizeOf(figure, FigureSvgPart.Narrow);
        var scrolls = narrow.Width > FigureSvgPart.Readable;
        var scale = scrolls ? FigureSvgPart.LeastScale : 1;
        return new XElement(
            "div",
            Html.Class("papier"),
            scrolls ? [new XAttribute("role", "group"), new XAttribute("aria-labelledby", headingId), new XAttribute("tabindex", "0")] : (XAttribute[])[],
            new XElement(
                "picture",
                new XElement(
                    "source",
                    new XAttribute("media", "screen and (max-width: 34rem)"),
                    new XAttribute("srcset", address(FigureSvgPart.Narrow)),
                    Pixels("width", narrow.Width * scale),
                    Pixels("height", narrow.Height * scale)),
                new XElement(
                    "img",
                    scrolls ? Html.Class("defile") : null,
                    new XAttribute("src", address(FigureSvgPart.Wide)),
                    new XAttribute("alt", figure.TextAlternative),
                    Pixels("width", wide.Width),
                    Pixels("height", wide.Height),
                    new XAttribute("loading", "lazy"))));
    }

    private static XAttribute Pixels(string side, double size) => new(side, ((int)size).ToString(CultureInfo.InvariantCulture));

    private static (int Width, int Height) SizeOf(Figure figure, int width) => ChartLayout.Of(figure, new ChartOptions(width, WithTitle: false)) is var picture ? (picture.Width, picture.Height) : default;
}
