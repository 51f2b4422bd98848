namespace CrpvReporting.Domain;

/// <summary>One figure as a yearly form declares it.</summary>
/// <param name="Row">Row as the spreadsheet numbers it.</param>
/// <param name="Indicator">Row of the list of indicators.</param>
/// <param name="Value">The figure, not negative, at most two decimals, in the unit of the indicator.</param>
/// <param name="Remarks">What the centre adds; null: nothing.</param>
public sealed record DeclaredValue(int Row, CodeEntry Indicator, decimal Value, string? Remarks);
