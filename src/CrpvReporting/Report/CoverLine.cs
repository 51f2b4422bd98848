namespace CrpvReporting.Report;

/// <summary>One line of a report's cover.</summary>
/// <param name="Label">What the line is about, in French.</param>
/// <param name="Text">What it says, in French.</param>
public sealed record CoverLine(string Label, string Text);
