namespace CrpvReporting.Report.Correction;

/// <summary>A cell of a file that is not a workbook of ours to copy: csv, xls, ods.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Number">Its number, for the kinds that have one.</param>
public readonly record struct CellContent(int Column, ValueKind Kind, string Text, double Number);
