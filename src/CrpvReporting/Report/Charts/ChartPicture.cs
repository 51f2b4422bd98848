namespace CrpvReporting.Report.Charts;

/// <summary>A chart laid out: every shape and word at its place, in CSS pixels. PNG and SVG are paintings of it.</summary>
internal sealed record ChartPicture(int Width, int Height, PlotArea Plot, IReadOnlyList<ChartBox> Boxes, IReadOnlyList<ChartText> Texts);
