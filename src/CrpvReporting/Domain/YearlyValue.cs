namespace CrpvReporting.Domain;

/// <summary>A figure of a whole year that a centre declares in its yearly form (« fiche annuelle »), with where it was read.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Indicator">Row of the list of indicators.</param>
/// <param name="Value">The figure, in the unit of the indicator; zero is zero, a figure that is not declared has no value at all.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Sheet">Sheet; null for a csv.</param>
/// <param name="Row">Row as the spreadsheet numbers it.</param>
public sealed record YearlyValue(CodeEntry Centre, CodeEntry Indicator, decimal Value, string File, string? Sheet, int Row);
