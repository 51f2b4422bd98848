namespace CrpvReporting.Import.Reading;

/// <summary>What the start of a text tells of its form.</summary>
/// <param name="Dialect">The dialect that fits best.</param>
/// <param name="HasHint">Whether a first line « sep=; » gives the separator.</param>
/// <param name="UsualFields">Number of fields that most records have.</param>
public sealed record FoundDialect(Dialect Dialect, bool HasHint, int UsualFields);
