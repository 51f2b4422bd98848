namespace CrpvReporting.Report.Pages.Centres;

/// <summary>What was doubtful in a return and has its answer.</summary>
/// <param name="Doubt">What was doubtful, in French.</param>
/// <param name="Reason">The answer, as it was written.</param>
public sealed record AnsweredDoubt(string Doubt, string Reason);
