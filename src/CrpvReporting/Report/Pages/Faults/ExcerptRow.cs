namespace CrpvReporting.Report.Pages.Faults;

/// <summary>A row of a sheet, as read.</summary>
/// <param name="Number">Its number, as the spreadsheet counts; of a csv, the line on which it starts.</param>
/// <param name="IsHeader">Whether it names the columns.</param>
/// <param name="Cells">What a person sees in each column shown; empty where there is nothing.</param>
public sealed record ExcerptRow(int Number, bool IsHeader, IReadOnlyList<string> Cells);
