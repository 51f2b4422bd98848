namespace CrpvReporting.Domain;

/// <summary>How many participants of one public a session had.</summary>
public readonly record struct PublicCount(CodeEntry Public, int Participants);
