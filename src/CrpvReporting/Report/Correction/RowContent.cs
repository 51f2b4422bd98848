namespace CrpvReporting.Report.Correction;

/// <summary>A row that holds anything.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells, from left to right.</param>
public sealed record RowContent(int Number, IReadOnlyList<CellContent> Cells);
