namespace CrpvReporting.Report.Pages;

/// <summary>A file of a report, for its index.</summary>
/// <param name="Group">What it is for.</param>
/// <param name="Path">Its path in the folder, with « / ».</param>
/// <param name="Title">What it is called, in French.</param>
/// <param name="What">What is in it.</param>
/// <param name="For">Whom it is for; null when that goes without saying.</param>
internal sealed record IndexEntry(IndexGroup Group, string Path, string Title, string What, string? For);
