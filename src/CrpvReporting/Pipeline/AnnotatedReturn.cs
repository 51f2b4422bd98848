namespace CrpvReporting.Pipeline;

/// <summary>What was made for a centre that has something to put right.</summary>
/// <param name="Workbook">Path of the annotated workbook; null when none could be made.</param>
/// <param name="Message">Path of the message to send with it; null when there is no workbook.</param>
/// <param name="Failure">Why no workbook could be made, in French; null when one was.</param>
public sealed record AnnotatedReturn(string? Workbook, string? Message, string? Failure);
