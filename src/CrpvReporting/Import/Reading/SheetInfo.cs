namespace CrpvReporting.Import.Reading;

/// <summary>One sheet of a file.</summary>
/// <param name="Index">Rank, from 0.</param>
/// <param name="Name">Its name; null for a csv.</param>
/// <param name="Hidden">Whether the spreadsheet hides it.</param>
public sealed record SheetInfo(int Index, string? Name, bool Hidden);
