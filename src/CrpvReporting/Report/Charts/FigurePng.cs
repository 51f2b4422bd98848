using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A figure as a PNG of two pixels per CSS pixel.</summary>
public static class FigurePng
{
    private const int Scale = 2;

    /// <exception cref="ArgumentException">The figure has a shape that its form cannot show.</exception>
    public static byte[] Render(Figure figure, ChartOptions options)
    {
        var picture = ChartLayout.Of(figure, options);
        using var surface = SKSurface.Create(
            new SKImageInfo(picture.Width * Scale, picture.Height * Scale, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColor.Parse(ChartStyles.Paper));
        surface.Canvas.Scale(Scale);
        PlotPainter.Draw(picture.Plot, surface.Canvas);
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var key in picture.Keys)
        {
            paint.Color = SKColor.Parse(key.Color);
            surface.Canvas.DrawRect(key.Square, paint);
        }

        foreach (var text in picture.Texts)
        {
            paint.Color = SKColor.Parse(text.Style.Color);
            using var outline = ChartFont.Outline(text.Text, text.Style);
            outline.Transform(SKMatrix.CreateTranslation(text.Left, text.Baseline));
            surface.Canvas.DrawPath(outline, paint);
        }

        using var pixels = surface.PeekPixels();
        return PngFile.Write(pixels);
    }
}
