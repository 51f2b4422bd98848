namespace CrpvReporting.Report;

/// <summary>A period marked behind a figure by month, such as a lockdown.</summary>
/// <param name="Label">French label.</param>
/// <param name="From">Start, in months from the start of the first category (2.5 = middle of the third month).</param>
/// <param name="To">End, on the same scale.</param>
public sealed record FigurePeriod(string Label, double From, double To);
