namespace CrpvReporting.Report.NativeCharts;

/// <summary>Where a plot is in its chart, as parts of its width and height.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal readonly record struct PlotBox(double X, double Y, double Width, double Height);
