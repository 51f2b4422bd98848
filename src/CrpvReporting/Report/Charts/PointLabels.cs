using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>The numbers beside the points of the first line, above or below, where they cross no line.</summary>
internal static class PointLabels
{
    private const float Gap = 4;

    /// <summary>How much worse a number is on a line than a step further away, and on another number.</summary>
    private const int Crossing = 4;
    private const int Covering = 100;

    /// <summary>
    /// Where a number may stand: how far aside, in parts of its width, how many steps away (below zero: on the side of the other line),
    /// and how much worse that is than straight beside its point.
    /// </summary>
    private static readonly IReadOnlyList<(float Aside, int Steps, int Cost)> Places =
    [
        (0, 1, 0), (-0.45f, 1, 1), (0.45f, 1, 1), (-0.75f, 1, 2), (0.75f, 1, 2), (0, 2, 3), (-0.45f, 2, 4), (0.45f, 2, 4),
        (0, -1, 5), (-0.45f, -1, 6), (0.45f, -1, 6), (0, -2, 7), (0, -3, 9),
    ];

    /// <param name="figure">The figure; its first series is labelled.</param>
    /// <param name="plot">Where its points are.</param>
    /// <param name="style">How numbers are written.</param>
    /// <param name="radius">Of a point, in pixels.</param>
    /// <param name="bounds">Where numbers may be.</param>
    public static IReadOnlyList<ChartText> Of(Figure figure, PlotArea plot, TextStyle style, float radius, SKRect bounds)
    {
        var segments = plot.Lines.SelectMany(line => line.Points.Zip(line.Points.Skip(1), (from, to) => (plot.PointOf(from), plot.PointOf(to)))).ToList();
        var points = plot.Lines.SelectMany(line => line.Points.Select(plot.PointOf)).ToList();
        var placed = new List<ChartText>();
        foreach (var (i, value) in figure.Series[0].Values.Index())
        {
            var point = plot.PointOf((i + 0.5, (double)(value ?? 0)));
            var near = radius + Gap + (style.Size / 2);
            // On the far side of the other line: between the two, or beyond the other, a number could be that of either.
            var outwards = figure.Series.Skip(1).Any(other => other.Values[i] > value) ? 1 : -1;
            // A missing month has its mark on the axis, where there is no point.
            placed.Add(value is null
                ? TextAt(0, -near)
                : Places.Select(place => (Text: TextAt(place.Aside, outwards * ((Math.Sign(place.Steps) * near) + ((place.Steps - Math.Sign(place.Steps)) * style.LineHeight))), place.Cost))
                    .Where(place => bounds.Contains(Inside(place.Text)))
                    .DefaultIfEmpty((Text: TextAt(0, -near), Cost: 0))
                    .MinBy(place => place.Cost + (Crossing * Crossed(place.Text)) + (Covering * placed.Count(other => other.Bounds.IntersectsWith(place.Text.Bounds)))).Text);

            ChartText TextAt(float aside, float below)
            {
                var words = ValueLabel.Of(value, figure);
                return new(words, point.X + (aside * ChartFont.Width(words, style)), style.BaselineAround(point.Y + below), TextAnchor.Middle, ValueLabel.Style(value) with { Size = style.Size });
            }
        }

        return placed;

        int Crossed(ChartText text)
        {
            var area = SKRect.Inflate(Inside(text), 2, 2);
            return segments.Count(segment => Crosses(segment, area)) + points.Count(point => SKRect.Inflate(area, radius, radius).Contains(point));
        }
    }

    /// <summary>What figures cover: no accents, no legs.</summary>
    private static SKRect Inside(ChartText text) => new(text.Bounds.Left, text.Baseline - (text.Style.Size * 0.75f), text.Bounds.Right, text.Baseline + 1);

    /// <summary>Whether a segment goes through a rectangle: what is left of it between the four sides.</summary>
    private static bool Crosses((SKPoint From, SKPoint To) segment, SKRect area)
    {
        var (from, along) = (segment.From, segment.To - segment.From);
        var (first, last) = (0f, 1f);
        return Clip(-along.X, from.X - area.Left) && Clip(along.X, area.Right - from.X) && Clip(-along.Y, from.Y - area.Top) && Clip(along.Y, area.Bottom - from.Y);

        bool Clip(float slope, float room)
        {
            if (slope == 0) return room >= 0;
            var at = room / slope;
            if (slope < 0) first = Math.Max(first, at);
            else last = Math.Min(last, at);
            return first <= last;
        }
    }
}
