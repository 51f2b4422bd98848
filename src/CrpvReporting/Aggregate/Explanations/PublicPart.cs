using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Explanations;

/// <summary>What the lines of a centre say of some publics.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Lines">How many lines report one of these publics.</param>
/// <param name="Participants">Participations of these publics.</param>
/// <param name="All">Participations of all publics.</param>
public sealed record PublicPart(CodeEntry Centre, int Lines, long Participants, long All);
