using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>The names of the series above the first bar, each where its part starts: direct labels instead of a legend.</summary>
internal sealed record SeriesNames(IReadOnlyList<ChartText> Texts, IReadOnlyList<ChartBox> Keys, float Bottom)
{
    private const float KeySide = 12;
    private const float KeyRoom = KeySide + 6;
    private const float Between = 18;
    private const float Below = 4;

    private static TextStyle Style => ChartStyles.Value;

    public static SeriesNames Of(Figure figure, IReadOnlyList<ShareParts> rows, ChartFrame frame, float plotLeft)
    {
        var (top, right) = (frame.Top, frame.Right);
        var names = figure.Series.Select(s => s.Name).ToList();
        var rooms = names.Select(n => KeyRoom + ChartFont.Room(n, Style)).ToList();
        var sum = rooms.Sum() + (Between * (rooms.Count - 1));
        if (sum <= right - plotLeft) return Place(names.Select(n => (IReadOnlyList<string>)[n]), Beside(rooms, rows, plotLeft, right), top, frame.Palette);

        // Too long for one line: one under the other, over the bars if they can, else over the whole width.
        var x = rooms.Max() <= right - plotLeft ? plotLeft : frame.Left;
        var wrapped = names.Select(n => TextWrap.Balance(n, Style, right - x - KeyRoom));
        return Place(wrapped, null, top, frame.Palette, x);
    }

    /// <summary>Each name at the start of its part, moved right by the one before it and left by the edge.</summary>
    private static float[] Beside(List<float> rooms, IReadOnlyList<ShareParts> rows, float plotLeft, float right)
    {
        var first = rows.FirstOrDefault(r => r.Parts.Count > 0);
        var starts = new float[rooms.Count];
        var next = plotLeft;
        for (var s = 0; s < starts.Length; s++)
        {
            starts[s] = Math.Max(next, plotLeft + ((float)(first?.Start(s) ?? 0) * (right - plotLeft)));
            next = starts[s] + rooms[s] + Between;
        }

        var limit = right;
        for (var s = starts.Length - 1; s >= 0; s--)
        {
            starts[s] = Math.Min(starts[s], limit - rooms[s]);
            limit = starts[s] - Between;
        }

        return starts;
    }

    private static SeriesNames Place(IEnumerable<IReadOnlyList<string>> names, float[]? starts, float top, ChartPalette palette, float left = 0)
    {
        var texts = new List<ChartText>();
        var keys = new List<ChartBox>();
        var y = top;
        foreach (var (s, lines) in names.Index())
        {
            var x = starts?[s] ?? left;
            texts.AddRange(TextBlock.Below(y, lines, x + KeyRoom, TextAnchor.Start, Style));
            keys.Add(new(SKRect.Create(x, y + ((Style.LineHeight - KeySide) / 2), KeySide, KeySide), palette.Of(s)));
            if (starts is null) y += TextBlock.Height(lines.Count, Style);
        }

        return new(texts, keys, (starts is null ? y : y + Style.LineHeight) + Below);
    }
}
