namespace CrpvReporting.Pipeline;

/// <summary>A picture format that figures can be drawn in.</summary>
public enum ChartFormat
{
    Svg,
    Png,
    Pdf,
}
