using CrpvReporting.Domain;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>A file of a centre that counts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheets">The sheets that were read; none for a csv.</param>
/// <param name="Version">1, 2, 3… of that centre and year.</param>
/// <param name="Lines">Lines read.</param>
/// <param name="HalfDays">Half-days of these lines, all perimeters.</param>
public sealed record ReceivedFile(string Name, IReadOnlyList<string> Sheets, int Version, int Lines, HalfDays HalfDays);
