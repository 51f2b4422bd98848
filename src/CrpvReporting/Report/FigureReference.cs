namespace CrpvReporting.Report;

/// <summary>A value that the others of a figure are held against.</summary>
/// <param name="Label">Its French name: « Moyenne des centres comptés ».</param>
/// <param name="Value">In the unit of the figure.</param>
public sealed record FigureReference(string Label, decimal Value);
