using CrpvReporting.Domain;

namespace CrpvReporting.Report.Explanations;

/// <summary>A line behind a figure: where it was read, and what it brings.</summary>
/// <param name="Year">The year of its return.</param>
/// <param name="Centre">The centre.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Sheet">Sheet; null for a csv.</param>
/// <param name="Row">Row as the spreadsheet numbers it.</param>
/// <param name="Title">Its title; the name of the indicator, for a value of a yearly form.</param>
/// <param name="Contribution">What it adds to the figure: the contributions of all lines sum to it.</param>
public sealed record ExplainedLine(int Year, CodeEntry Centre, string File, string? Sheet, int Row, string Title, decimal Contribution)
{
    /// <summary>The first day; null for a value of a yearly form.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Half-days; null for a value of a yearly form.</summary>
    public decimal? HalfDays { get; init; }

    /// <summary>Participants; null when the line does not report them.</summary>
    public int? Participants { get; init; }

    /// <summary>The action reference, when there is one.</summary>
    public string? Reference { get; init; }
}
