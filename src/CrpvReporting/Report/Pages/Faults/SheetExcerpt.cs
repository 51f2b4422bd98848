namespace CrpvReporting.Report.Pages.Faults;

/// <summary>The part of a sheet around what was found in it: its header, the rows concerned, one row before and after each.</summary>
/// <param name="Sheet">Its name; null for a csv.</param>
/// <param name="Columns">The columns shown, from 0, in order.</param>
/// <param name="Rows">The rows shown, in order.</param>
/// <param name="HiddenColumns">How many other columns hold something in these rows.</param>
public sealed record SheetExcerpt(string? Sheet, IReadOnlyList<int> Columns, IReadOnlyList<ExcerptRow> Rows, int HiddenColumns);
