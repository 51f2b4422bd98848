namespace CrpvReporting.Import.Reading;

/// <summary>A cell of an OpenDocument row that holds something, as many times as the row repeats it.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Repeat">In how many columns.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; a number as the file writes it.</param>
/// <param name="Number">Its number, for the kinds that have one.</param>
internal readonly record struct OdsCell(int Column, int Repeat, CellKind Kind, string Text, double Number);
