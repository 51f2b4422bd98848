namespace CrpvReporting.Domain;

/// <summary>What a centre's return is held against in the current return of another centre: one of its lines.</summary>
/// <param name="Centre">The other centre.</param>
/// <param name="Sheet">Sheet of its file; null for a csv.</param>
/// <param name="Row">Row as its spreadsheet numbers it.</param>
/// <param name="Date">First day.</param>
/// <param name="Title">Title.</param>
/// <param name="EventId">Identifier of a shared event; null when it names none.</param>
/// <param name="CoOrganisers">The centres that it names as co-organisers.</param>
public sealed record OtherCentreLine(
    CodeEntry Centre,
    string? Sheet,
    int Row,
    DateOnly Date,
    string Title,
    string? EventId,
    IReadOnlyList<CodeEntry> CoOrganisers);
