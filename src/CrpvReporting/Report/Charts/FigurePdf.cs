using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A figure as a page of PDF of its own size, for print, with the text alternative for those who do not see it.</summary>
public static class FigurePdf
{
    /// <exception cref="ArgumentException">The figure has a shape that its form cannot show.</exception>
    public static byte[] Render(Figure figure, ChartOptions options) => Paint(figure, ChartLayout.Of(figure, options));

    internal static byte[] Paint(Figure figure, ChartPicture picture)
    {
        var page = new PdfPage(picture.Width, picture.Height);
        page.Fill(SKRect.Create(picture.Width, picture.Height), ChartStyles.Paper);
        var plot = picture.Plot;
        foreach (var band in plot.Bands) page.Fill(plot.RectangleOf(band), ChartStyles.Band);
        foreach (var bar in plot.Bars) page.Fill(plot.RectangleOf(bar), bar.Color);
        foreach (var line in plot.HasAxis ? plot.Lines.Prepend(plot.Axis) : plot.Lines) LinePainter.Draw(line, plot, page);
        foreach (var box in picture.Boxes)
        {
            page.Fill(box.Area, box.Outline ?? box.Fill);
            if (box.Outline is not null) page.Fill(SKRect.Inflate(box.Area, -1, -1), box.Fill);
        }

        foreach (var text in picture.Texts) page.Show(text);
        return page.ToFile(figure.Title, figure.TextAlternative);
    }
}
