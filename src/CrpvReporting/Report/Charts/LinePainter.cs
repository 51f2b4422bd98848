using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Draws the lines and points of a plot, on a canvas, on a page and as elements of an SVG, from the same numbers.</summary>
internal static class LinePainter
{
    private const float HollowEdge = 2;
    private static readonly float[] Dashes = [6, 4];

    public static void Draw(PlotLine line, PlotArea plot, SKCanvas canvas)
    {
        var points = line.Points.Select(plot.PointOf).ToArray();
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(line.Color) };
        if (line.Width > 0 && points.Length > 1)
        {
            using var dashes = line.IsDashed ? SKPathEffect.CreateDash(Dashes, 0) : null;
            using var stroke = new SKPaint { IsAntialias = true, Color = paint.Color, IsStroke = true, StrokeWidth = line.Width, StrokeJoin = SKStrokeJoin.Round, PathEffect = dashes };
            using var path = new SKPath();
            path.AddPoly(points, close: false);
            canvas.DrawPath(path, stroke);
        }

        if (line.Marker == 0) return;
        foreach (var point in points)
        {
            canvas.DrawCircle(point, line.Marker / 2, paint);
            if (!line.IsHollow) continue;
            using var inside = new SKPaint { IsAntialias = true, Color = SKColor.Parse(ChartStyles.Paper) };
            canvas.DrawCircle(point, (line.Marker / 2) - HollowEdge, inside);
        }
    }

    public static void Draw(PlotLine line, PlotArea plot, PdfPage page)
    {
        var points = line.Points.Select(plot.PointOf).ToArray();
        if (line.Width > 0 && points.Length > 1) page.Stroke(points, line.Color, line.Width, line.IsDashed ? Dashes : []);
        if (line.Marker == 0) return;
        foreach (var point in points)
        {
            page.FillCircle(point, line.Marker / 2, line.Color);
            if (line.IsHollow) page.FillCircle(point, (line.Marker / 2) - HollowEdge, ChartStyles.Paper);
        }
    }

    public static IEnumerable<XElement> Shapes(PlotLine line, PlotArea plot, XNamespace svg)
    {
        var points = line.Points.Select(plot.PointOf).ToArray();
        if (line.Width > 0 && points.Length > 1)
        {
            yield return new XElement(
                svg + "polyline",
                new XAttribute("fill", "none"),
                new XAttribute("stroke", line.Color),
                new XAttribute("stroke-width", SvgNumber.Of(line.Width)),
                new XAttribute("stroke-linejoin", "round"),
                line.IsDashed ? new XAttribute("stroke-dasharray", string.Join(' ', Dashes.Select(dash => dash.ToString(CultureInfo.InvariantCulture)))) : null,
                new XAttribute("points", string.Join(' ', points.Select(point => $"{SvgNumber.Of(point.X)},{SvgNumber.Of(point.Y)}"))));
        }

        if (line.Marker == 0) yield break;
        foreach (var point in points)
        {
            yield return new XElement(
                svg + "circle",
                new XAttribute("fill", line.IsHollow ? ChartStyles.Paper : line.Color),
                line.IsHollow ? new XAttribute("stroke", line.Color) : null,
                line.IsHollow ? new XAttribute("stroke-width", SvgNumber.Of(HollowEdge)) : null,
                new XAttribute("cx", SvgNumber.Of(point.X)),
                new XAttribute("cy", SvgNumber.Of(point.Y)),
                new XAttribute("r", SvgNumber.Of((line.Marker / 2) - (line.IsHollow ? HollowEdge / 2 : 0))));
        }
    }
}
