namespace CrpvReporting.Report;

/// <summary>A sentence that says a figure, ready to be read aloud.</summary>
/// <param name="Key">What it is about, stable, in ASCII: « themes ».</param>
/// <param name="Text">The French sentence.</param>
public sealed record Phrase(string Key, string Text);
