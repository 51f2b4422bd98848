namespace CrpvReporting.Report.Charts;

/// <summary>Categories side by side with their names below: how wide each is, and how its name and number are written.</summary>
/// <param name="Pitch">From one category to the next, in pixels.</param>
/// <param name="Value">Style of the numbers.</param>
/// <param name="Label">Style of the names.</param>
/// <param name="Lines">The names, wrapped.</param>
internal sealed record ColumnGrid(float Pitch, TextStyle Value, TextStyle Label, IReadOnlyList<IReadOnlyList<string>> Lines)
{
    private const float WidestPitch = 170;
    private const float Above = 6;

    /// <summary>Between two neighbouring labels.</summary>
    private const float Between = 6;

    /// <summary>Labels may shrink down to this size before the picture is made wider.</summary>
    private const float SmallestSize = 11;

    private float LabelHeight => TextBlock.Height(Lines.Max(l => l.Count), Label);

    public static float LeastWidth(Figure figure) => figure.Categories.Count * Math.Max(
        WidestLabel(figure.ShortCategories.Count > 0 ? figure.ShortCategories : figure.Categories, SmallestSize), WidestValue(figure, SmallestSize));

    public static ColumnGrid Of(Figure figure, float width)
    {
        var pitch = Math.Min(WidestPitch, width / figure.Categories.Count);
        var names = figure.ShortCategories.Count > 0 && WidestLabel(figure.Categories, SmallestSize) > pitch ? figure.ShortCategories : figure.Categories;
        var label = ChartStyles.Label with { Size = SizeFor(ChartStyles.Label.Size, pitch, size => WidestLabel(names, size)) };
        return new(
            pitch,
            ChartStyles.Value with { Size = SizeFor(ChartStyles.Value.Size, pitch, size => WidestValue(figure, size)) },
            label,
            [.. names.Select(name => TextWrap.Balance(name, label, pitch - Between))]);
    }

    /// <summary>The names under the plot.</summary>
    public IEnumerable<ChartText> Labels(PlotArea plot) =>
        Lines.SelectMany((lines, i) => TextBlock.Below(plot.Area.Bottom + Above, lines, plot.OfCategory(i + 0.5), TextAnchor.Middle, Label));

    /// <summary>Where the names end.</summary>
    public float Bottom(PlotArea plot) => plot.Area.Bottom + Above + LabelHeight;

    /// <summary>A size, from the one wanted downwards, at which what is measured goes into the room.</summary>
    public static float SizeFor(float wanted, float room, Func<float, float> measured)
    {
        var size = wanted;
        while (size > SmallestSize && measured(size) > room) size -= 0.5f;
        return size;
    }

    private static float WidestValue(Figure figure, float size) => ValueLabel.Room(figure, ChartStyles.Value with { Size = size }) + Between;

    private static float WidestLabel(IReadOnlyList<string> names, float size) =>
        names.Max(name => TextWrap.LongestPiece(name, ChartStyles.Label with { Size = size })) + Between;
}
