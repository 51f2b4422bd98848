namespace CrpvReporting.Report.Explanations;

/// <summary>One step of the arithmetic of a figure.</summary>
/// <param name="Operator">« + », « - », « / » or « = »; null for a value that is only ranked.</param>
/// <param name="Label">What the value is, in French.</param>
/// <param name="Value">The value, unrounded; null when nobody reported it.</param>
public sealed record ArithmeticStep(string? Operator, string Label, decimal? Value);
