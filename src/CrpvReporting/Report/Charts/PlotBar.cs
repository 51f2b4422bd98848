namespace CrpvReporting.Report.Charts;

/// <summary>A bar or a part of one, in the units of its plot.</summary>
/// <param name="Position">Its middle on the axis of categories.</param>
/// <param name="From">Where it starts on the axis of values.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Thickness">On the axis of categories.</param>
/// <param name="Color"><c>#rrggbb</c>.</param>
internal sealed record PlotBar(double Position, double From, double To, double Thickness, string Color);
