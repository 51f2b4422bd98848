namespace CrpvReporting.Report.Correction;

/// <summary>The values of a sheet.</summary>
/// <param name="Name">Its name, as a workbook can hold it.</param>
/// <param name="HeaderRow">The row of its header; null when it has none.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
/// <param name="Rows">Its rows, in order; read once.</param>
public sealed record SheetContent(string Name, int? HeaderRow, bool IsHidden, IEnumerable<RowContent> Rows);
