using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A square of a series' colour before its name.</summary>
internal sealed record ColorKey(SKRect Square, string Color);
