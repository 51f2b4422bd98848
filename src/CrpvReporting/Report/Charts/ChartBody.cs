namespace CrpvReporting.Report.Charts;

/// <summary>The plot with its own words, without title and notes.</summary>
internal sealed record ChartBody(PlotArea Plot, IReadOnlyList<ChartText> Texts, float Bottom)
{
    public IReadOnlyList<ChartBox> Boxes { get; init; } = [];
}
