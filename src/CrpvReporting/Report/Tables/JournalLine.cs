using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>A return that a report counts, as its journal has it.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Kind">Activities or a yearly form.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Sheets">The sheets read; none for a csv.</param>
/// <param name="Version">Version of the return.</param>
/// <param name="Received">The day it was received, UTC.</param>
/// <param name="Lines">Lines read, all perimeters; of a form, its indicators.</param>
/// <param name="HalfDays">Half-days of these lines; null for a form.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
public sealed record JournalLine(
    CodeEntry Centre, ReturnKind Kind, string File, IReadOnlyList<string> Sheets, int Version, DateOnly Received, int Lines, decimal? HalfDays, string Sha256);
