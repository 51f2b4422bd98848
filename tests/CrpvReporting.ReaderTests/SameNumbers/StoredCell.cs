namespace CrpvReporting.ReaderTests.SameNumbers;

/// <summary>What a cell holds: a number or a text, neither when it is empty.</summary>
internal readonly record struct StoredCell(double? Number, string? Text, bool HasFormula);
