namespace CrpvReporting.Bench;

/// <summary>One run of a process.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="WorkSeconds">Of the work itself, without the start of the process.</param>
/// <param name="PeakMegabytes">Its largest resident memory; 0 when it was not measured.</param>
/// <param name="Results">What it found, for a comparison.</param>
internal sealed record Measure(double Seconds, double WorkSeconds, double PeakMegabytes, string Results);
