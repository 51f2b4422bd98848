namespace CrpvReporting.Report.Charts;

/// <summary>Which point of a text its X is: SVG's <c>text-anchor</c>.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
