namespace CrpvReporting.Report.Charts;

/// <summary>Where the plot of a figure may be laid out, downwards without limit, and in which colours.</summary>
/// <param name="Left">Left edge, in pixels.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Palette">The colours.</param>
internal readonly record struct ChartFrame(float Left, float Top, float Width, ChartPalette Palette)
{
    public float Right => Left + Width;
}
