using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A line over the months with its values, beside that of the year before; marked periods are bands with their names.</summary>
internal static class MonthsLayout
{
    private const float LinesHeight = 260;
    private const float NameGap = 10;
    private const float Marker = 9;

    public static float LeastWidth(Figure figure) => ColumnGrid.LeastWidth(figure) + NameRoom(figure);

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var count = figure.Categories.Count;
        var grid = ColumnGrid.Of(figure, frame.Width - NameRoom(figure));
        var left = frame.Left + ((frame.Width - NameRoom(figure) - (grid.Pitch * count)) / 2);
        var periods = PeriodLabels.Of(figure, left, grid.Pitch, frame.Top);
        // Values at the top and at the bottom have room for their labels on either side.
        var labelRow = ChartStyles.Value.LineHeight + Marker;
        var area = new SKRect(left, frame.Top, left + (grid.Pitch * count), periods.Bottom + labelRow + LinesHeight);
        var plot = new PlotArea(area, count, ValueLabel.Scale(figure.Series.SelectMany(s => s.Values)) * area.Height / LinesHeight, Horizontal: false, [])
        {
            Bands = figure.Periods,
            // The year is drawn last, over the one before.
            Lines = [.. figure.Series.Index().Reverse().SelectMany(s => LinesOf(s.Item, s.Index, frame.Palette))],
        };
        var bounds = new SKRect(area.Left, periods.Bottom, area.Right, area.Bottom);
        var numbers = PointLabels.Of(figure, plot, grid.Value, Marker / 2, bounds);
        return new(plot, [.. periods.Texts, .. numbers, .. NamesOf(figure, plot), .. grid.Labels(plot)], grid.Bottom(plot));
    }

    /// <summary>A line is cut where nobody reported; a month alone between two such is a point.</summary>
    private static IEnumerable<PlotLine> LinesOf(FigureSeries series, int rank, ChartPalette palette)
    {
        var run = new List<(double Category, double Value)>();
        for (var i = 0; i <= series.Values.Count; i++)
        {
            if (i < series.Values.Count && series.Values[i] is { } value) run.Add((i + 0.5, (double)value));
            else if (run.Count > 0)
            {
                yield return new([.. run], palette.Of(rank), rank == 0 ? 3 : 2, rank == 0 ? Marker : Marker - 2) { IsDashed = rank > 0, IsHollow = rank > 0 };
                run.Clear();
            }
        }
    }

    /// <summary>The name of each line at its right end, apart from each other.</summary>
    private static IEnumerable<ChartText> NamesOf(Figure figure, PlotArea plot)
    {
        if (figure.Series.Count == 1) return [];
        var ends = figure.Series.Select(s => plot.OfValue((double)(s.Values.LastOrDefault(v => v is not null) ?? 0))).ToList();
        var style = ChartStyles.Value;
        var middles = Spread.Apart(ends, [.. ends.Select(_ => style.LineHeight)], plot.Area.Top, plot.Area.Bottom);
        return figure.Series.Select((s, i) => new ChartText(s.Name, plot.Area.Right + NameGap, style.BaselineAround(middles[i]), TextAnchor.Start, style));
    }

    private static float NameRoom(Figure figure) =>
        figure.Series.Count == 1 ? 0 : NameGap + figure.Series.Max(s => ChartFont.Room(s.Name, ChartStyles.Value));
}
