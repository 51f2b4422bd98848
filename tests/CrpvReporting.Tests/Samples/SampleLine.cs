namespace CrpvReporting.Tests.Samples;

/// <summary>One line of a sample return, read by the tests' own few lines of code: codes as text, half-days doubled.</summary>
internal sealed record SampleLine(
    string File, string? Sheet, int Row, string Centre, DateOnly Date, string Title, string Mission, string Type, string Theme, string Mode, string? Scale,
    IReadOnlyList<string> Dispositifs, bool Crisis, string Perimeter, long Halves, int? Participants, string? Event);
