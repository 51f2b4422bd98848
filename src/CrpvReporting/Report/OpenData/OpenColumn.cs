namespace CrpvReporting.Report.OpenData;

/// <summary>A column of open data.</summary>
/// <param name="Name">snake_case name, stable; that of the field of a return where it is one.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Title">French title.</param>
/// <param name="Description">French definition, with the unit.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
public sealed record OpenColumn(string Name, OpenType Type, string Title, string Description, bool IsRequired = true);
