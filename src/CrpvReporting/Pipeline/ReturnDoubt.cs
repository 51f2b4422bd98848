using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Something doubtful in a return that counts, and what was answered.</summary>
/// <param name="Name">Its name, to be typed: centre, kind, rank among those of that kind in the return (« ARA/empty_month/1 »).</param>
/// <param name="Return">The return.</param>
/// <param name="Finding">What is doubtful.</param>
/// <param name="Answer">The answer; null as long as nobody gave one.</param>
public sealed record ReturnDoubt(string Name, SubmissionRecord Return, Finding Finding, Confirmation? Answer);
