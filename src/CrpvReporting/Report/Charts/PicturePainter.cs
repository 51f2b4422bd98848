using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Paints a chart on a canvas, words as outlines.</summary>
internal static class PicturePainter
{
    public static void Draw(ChartPicture picture, SKCanvas canvas)
    {
        canvas.DrawColor(SKColor.Parse(ChartStyles.Paper));
        PlotPainter.Draw(picture.Plot, canvas);
        foreach (var line in picture.Plot.Lines) LinePainter.Draw(line, picture.Plot, canvas);
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var box in picture.Boxes)
        {
            // An edge is drawn inside its box: the whole in its colour, then the inside in that of the box.
            paint.Color = SKColor.Parse(box.Outline ?? box.Fill);
            canvas.DrawRect(box.Area, paint);
            if (box.Outline is null) continue;
            paint.Color = SKColor.Parse(box.Fill);
            canvas.DrawRect(SKRect.Inflate(box.Area, -1, -1), paint);
        }

        foreach (var text in picture.Texts)
        {
            paint.Color = SKColor.Parse(text.Style.Color);
            using var outline = ChartFont.Outline(text.Text, text.Style, text.Left, text.Baseline);
            canvas.DrawPath(outline, paint);
        }
    }
}
