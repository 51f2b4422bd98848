namespace CrpvReporting.Domain;

/// <summary>How the lines of a centre refer to actions.</summary>
/// <param name="References">Distinct action references.</param>
/// <param name="LinesWithout">Lines that give none.</param>
public readonly record struct ActionCount(int References, int LinesWithout);
