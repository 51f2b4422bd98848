namespace CrpvReporting.Report.Charts;

/// <summary>How a chart is laid out.</summary>
/// <param name="Width">
/// Width in CSS pixels (a PNG has twice as many). The height follows from the content; a chart whose labels cannot
/// stand side by side within this width is made wider rather than cut.
/// </param>
/// <param name="WithTitle">False for the bare plot, when the page or the slide carries the words.</param>
public sealed record ChartOptions(int Width = 960, bool WithTitle = true)
{
    /// <summary>The least and most widths that make sense: a telephone, a poster.</summary>
    public const int LeastWidth = 320;

    /// <inheritdoc cref="LeastWidth"/>
    public const int MostWidth = 4000;

    public ChartPalette Palette { get; init; } = ChartPalette.Default;
}
