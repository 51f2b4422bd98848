namespace CrpvReporting.Report.OpenData;

/// <summary>A tidy table of open data: one row an observation, one column a variable, no total, no free text.</summary>
/// <param name="Name">Name of its files, before their extension.</param>
/// <param name="Title">French title.</param>
/// <param name="Description">What a row is, in French.</param>
/// <param name="Columns">The columns; each row has as many cells.</param>
/// <param name="Rows">The rows, in an order that does not depend on how the data came.</param>
public sealed record OpenTable(string Name, string Title, string Description, IReadOnlyList<OpenColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows);
