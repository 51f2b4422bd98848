using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// Draws the plot area with ScottPlot: bands, bars, base line. Lines and points are LinePainter's: in an SVG its dashes are lost. It draws no word: its tick labels overlap, its value
/// labels are cut at the edge, and it would look for fonts on the host.
/// </summary>
internal static class PlotPainter
{
    /// <summary>Pixels drawn around the area, so that a line on its edge is whole.</summary>
    private const double Bleed = 2;

    public static void Draw(PlotArea area, SKCanvas canvas)
    {
        if (area.IsBare) return;
        var plot = new Plot();
        plot.Layout.Frameless();
        // Kept: what draws shapes. Clearing the canvas would paint an SVG black; ticks and panels would need fonts.
        plot.RenderManager.RenderActions.RemoveAll(a => a is not (ReplaceNullAxesWithDefaults or CalculateLayout or RenderPlottables));
        AddShapes(plot, area);
        var around = new PixelRect(
            (float)(area.Area.Left - Bleed), (float)(area.Area.Right + Bleed), (float)(area.Area.Bottom + Bleed), (float)(area.Area.Top - Bleed));
        // The first rendering draws everything twice, to settle a layout that is fixed here.
        using (var nowhere = new SKNoDrawCanvas(1, 1)) plot.RenderManager.Render(nowhere, around);
        plot.RenderManager.Render(canvas, around);
    }

    private static void AddShapes(Plot plot, PlotArea area)
    {
        var value = Bleed / area.ValueScale;
        var category = Bleed / (area.Horizontal ? area.Area.Height : area.Area.Width) * area.Categories;
        if (area.Horizontal) plot.Axes.SetLimits(-value, area.Max + value, area.Categories + category, -category);
        else plot.Axes.SetLimits(-category, area.Categories + category, -value, area.Max + value);

        foreach (var band in area.Bands)
        {
            var shape = plot.Add.Rectangle(Math.Max(0, band.From), Math.Min(area.Categories, band.To), 0, area.Max);
            shape.FillColor = Color.FromHex(ChartStyles.Band);
            shape.LineWidth = 0;
        }

        plot.Add.Bars(area.Bars.Select(b => new Bar
        {
            Position = b.Position,
            ValueBase = b.From,
            Value = b.To,
            Size = b.Thickness,
            FillColor = Color.FromHex(b.Color),
            LineWidth = 0,
            Orientation = area.Horizontal ? Orientation.Horizontal : Orientation.Vertical,
        }).ToArray());
        if (!area.HasAxis) return;
        var axis = area.Horizontal ? plot.Add.Line(0, 0, 0, area.Categories) : plot.Add.Line(0, 0, area.Categories, 0);
        axis.Color = Color.FromHex(ChartStyles.Axis);
        axis.LineWidth = 1.5f;
        axis.MarkerSize = 0;
    }
}
