using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A filled rectangle: the key of a series, a cell of a table of shades, a tile.</summary>
/// <param name="Area">Where, in pixels.</param>
/// <param name="Fill"><c>#rrggbb</c>.</param>
/// <param name="Outline">Colour of its edge, drawn inside; null for none.</param>
internal sealed record ChartBox(SKRect Area, string Fill, string? Outline = null);
