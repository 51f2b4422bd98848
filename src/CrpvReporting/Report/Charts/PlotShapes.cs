using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// The shapes of the plot area as SVG elements: what ScottPlot draws, without Skia's numbered clips (their numbers grow
/// for as long as the program runs) and with two decimals.
/// </summary>
internal static partial class PlotShapes
{
    private static readonly string[] Measures = ["x", "y", "width", "height", "d"];

    public static IEnumerable<XElement> Of(ChartPicture picture)
    {
        if (picture.Plot.IsBare) return [];
        using var drawn = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(picture.Width, picture.Height), drawn))
        {
            PlotPainter.Draw(picture.Plot, canvas);
        }

        drawn.Position = 0;
        var clipped = XDocument.Load(drawn).Root!.Elements().Where(e => e.Name.LocalName == "g");
        return clipped.Elements().Select(shape => new XElement(shape.Name, shape.Attributes().Select(Rounded))).ToList();
    }

    private static XAttribute Rounded(XAttribute attribute) => Measures.Contains(attribute.Name.LocalName)
        ? new(attribute.Name, Number().Replace(attribute.Value, m => SvgNumber.Of(double.Parse(m.Value, CultureInfo.InvariantCulture))))
        : new(attribute);

    [GeneratedRegex(@"-?\d+(\.\d+)?(e[-+]?\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
