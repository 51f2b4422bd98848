using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>One tile per category at its place in a grid, with its name and number, shaded by the number.</summary>
internal static class TilesLayout
{
    private const float Cut = 4;
    private const float Padding = 5;
    private const float WidestTile = 168;
    private const float LeastHeight = 58;

    /// <summary>A column without a tile, as a part of one.</summary>
    private const float Empty = 0.3f;

    private static TextStyle Name => ChartStyles.Label with { Size = 13 };

    private static TextStyle Number => ChartStyles.Value with { Size = 16 };

    public static float LeastWidth(Figure figure) => Columns(figure) * (LeastTile(figure) + Cut);

    public static ChartBody Of(Figure figure, ChartFrame frame)
    {
        var pitch = Math.Min(WidestTile + Cut, frame.Width / Columns(figure));
        var (width, inside) = (pitch - Cut, pitch - Cut - (2 * Padding));
        var name = Name with { Size = ColumnGrid.SizeFor(Name.Size, inside, size => Widest(figure, size)) };
        var names = figure.Categories.Select(c => TextWrap.Balance(c, name, inside)).ToList();
        var height = Math.Max(LeastHeight, TextBlock.Height(names.Max(lines => lines.Count), name) + Number.LineHeight + (2 * Padding));
        var left = frame.Left + ((frame.Width - (pitch * Columns(figure)) + Cut) / 2);
        var values = figure.Series[0].Values;
        var largest = values.Max() ?? 0;
        var boxes = new List<ChartBox>();
        var texts = new List<ChartText>();
        foreach (var (i, tile) in figure.Tiles.Index())
        {
            var area = SKRect.Create(left + (Before(figure, tile.Column) * pitch), frame.Top + (tile.Row * (height + Cut)), width, height);
            // The name and the number are centred together.
            var nameHeight = TextBlock.Height(names[i].Count, name);
            var top = area.MidY - ((nameHeight + Number.LineHeight) / 2);
            var cell = ShadedCell.Of(SKRect.Create(area.Left, top + nameHeight, area.Width, Number.LineHeight), values[i], largest, figure, Number, frame.Palette);
            boxes.Add(cell.Box with { Area = area });
            texts.AddRange(TextBlock.Below(top, names[i], area.MidX, TextAnchor.Middle, name with { Color = cell.Number.Style.Color }));
            texts.Add(cell.Number);
        }

        var bottom = frame.Top + ((figure.Tiles.Max(tile => tile.Row) + 1) * (height + Cut)) - Cut;
        return new(new PlotArea(SKRect.Create(left, frame.Top, frame.Width, bottom - frame.Top), 1, 1, Horizontal: true, []) { HasAxis = false }, texts, bottom) { Boxes = boxes };
    }

    /// <summary>How many tiles wide the grid is.</summary>
    private static float Columns(Figure figure) => Before(figure, figure.Tiles.Max(tile => tile.Column) + 1);

    private static float Before(Figure figure, int column) => Enumerable.Range(0, column).Sum(i => figure.Tiles.Any(tile => tile.Column == i) ? 1 : Empty);

    private static float LeastTile(Figure figure) => (2 * Padding) + Math.Max(Widest(figure, 11), ValueLabel.Room(figure, Number));

    private static float Widest(Figure figure, float size) => figure.Categories.Max(c => TextWrap.LongestPiece(c, Name with { Size = size }));
}
