using CrpvReporting.Report.Charts;
using SkiaSharp;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class FigurePngTests
{
    [Fact]
    public void A_png_has_two_pixels_per_pixel_of_the_layout()
    {
        using var image = SKBitmap.Decode(FigurePng.Render(SampleFigures.Themes, new()));
        var picture = ChartLayout.Of(SampleFigures.Themes, new());
        Assert.Equal((1920, picture.Height * 2), (image.Width, image.Height));
    }

    [Fact]
    public void Bars_and_paper_have_the_colours_of_the_palette()
    {
        using var image = SKBitmap.Decode(FigurePng.Render(SampleFigures.Themes, new()));
        var plot = ChartLayout.Of(SampleFigures.Themes, new()).Plot;
        Assert.Equal(SKColor.Parse("#114069"), image.GetPixel((int)(plot.Area.MidX * 2), (int)(plot.OfCategory(0.5) * 2)));
        Assert.Equal(SKColors.White, image.GetPixel(4, 4));
    }

    [Fact]
    public void The_accents_of_capitals_are_drawn_whole()
    {
        var style = ChartStyles.Label;
        using var outline = ChartFont.Outline("É", style);
        var text = new ChartText("É", 0, 0, TextAnchor.Start, style);
        Assert.True(outline.TightBounds.Top >= text.Bounds.Top);
        Assert.True(outline.TightBounds.Height > style.Size * 0.85);
    }

    [Fact]
    public void A_picture_of_many_colours_keeps_them_all()
    {
        using var drawn = new SKBitmap(new SKImageInfo(40, 20, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var x = 0; x < 40; x++)
        {
            for (var y = 0; y < 20; y++) drawn.SetPixel(x, y, new SKColor((byte)(x * 6), (byte)(y * 12), (byte)(x * y)));
        }

        using var pixels = drawn.PeekPixels();
        using var read = SKBitmap.Decode(PngFile.Write(pixels));
        Assert.Equal(drawn.Pixels, read.Pixels);
    }
}
