using CrpvReporting.Report.Charts;

namespace CrpvReporting.Pipeline;

/// <summary>Which figures to draw, and how.</summary>
/// <param name="Names">Names of the figures; none: all of them.</param>
/// <param name="Formats">The formats, each once.</param>
/// <param name="Options">Width, palette, with or without the words around.</param>
public sealed record ChartRequest(IReadOnlyList<string> Names, IReadOnlyList<ChartFormat> Formats, ChartOptions Options);
