namespace CrpvReporting.Domain;

/// <summary>Participations of one public in the return of one centre.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Public">The public.</param>
/// <param name="Participants">Participations.</param>
/// <param name="Lines">How many lines report this public.</param>
public sealed record CentrePublic(CodeEntry Centre, CodeEntry Public, long Participants, int Lines);
