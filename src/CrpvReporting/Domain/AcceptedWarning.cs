namespace CrpvReporting.Domain;

/// <summary>What limits a published balance, and was accepted by name.</summary>
/// <param name="Name">Its name: « missing_centre/GES ».</param>
/// <param name="Message">What it says, in French.</param>
/// <param name="Reason">Why it was accepted, as the analyst wrote it.</param>
public sealed record AcceptedWarning(string Name, string Message, string Reason);
