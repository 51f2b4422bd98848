namespace CrpvReporting.Report.Correction;

/// <summary>A file of which no annotated workbook can be made; the message says why, in French, to follow « : ».</summary>
public sealed class UnannotatableException(string reason) : Exception(reason);
