namespace CrpvReporting.Report.Charts;

/// <summary>The labels at the left of horizontal bars, wrapped, and the room they take.</summary>
internal sealed record CategoryLabels(IReadOnlyList<IReadOnlyList<string>> Lines, float Room, float Height)
{
    /// <summary>Part of the width that labels may take.</summary>
    private const float Share = 0.36f;

    public static CategoryLabels Of(Figure figure, float width, float share = Share)
    {
        var lines = figure.Categories.Select(c => TextWrap.Balance(c, ChartStyles.Label, width * share)).ToList();
        var room = lines.SelectMany(l => l).Max(l => ChartFont.Room(l, ChartStyles.Label));
        return new(lines, room, TextBlock.Height(lines.Max(l => l.Count), ChartStyles.Label));
    }

    /// <summary>The labels at their places, ending at <paramref name="right"/>.</summary>
    public IEnumerable<ChartText> Place(PlotArea plot, float right) =>
        Lines.SelectMany((lines, i) => TextBlock.Around(plot.OfCategory(i + 0.5), lines, right, TextAnchor.End, ChartStyles.Label));
}
