using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A figure as a PNG of two pixels per CSS pixel.</summary>
public static class FigurePng
{
    private const int Scale = 2;

    /// <exception cref="ArgumentException">The figure has a shape that its form cannot show.</exception>
    public static byte[] Render(Figure figure, ChartOptions options) => Paint(ChartLayout.Of(figure, options));

    internal static byte[] Paint(ChartPicture picture)
    {
        using var surface = SKSurface.Create(
            new SKImageInfo(picture.Width * Scale, picture.Height * Scale, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Scale(Scale);
        PicturePainter.Draw(picture, surface.Canvas);
        using var pixels = surface.PeekPixels();
        return PngFile.Write(pixels);
    }
}
