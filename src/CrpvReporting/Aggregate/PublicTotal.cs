using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>Participants of one public.</summary>
/// <param name="Public">The public.</param>
/// <param name="Participants">Participations; null when no line reports this public.</param>
/// <param name="Lines">How many lines report it.</param>
public sealed record PublicTotal(CodeEntry Public, long? Participants, int Lines);
