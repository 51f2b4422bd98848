namespace CrpvReporting.Aggregate.Release;

/// <summary>A code that figures rest on and that the lists do not vouch for.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="List">Name of the list.</param>
/// <param name="Code">The code.</param>
/// <param name="Year">Year of the returns.</param>
/// <param name="Centres">Codes of the centres whose returns carry it.</param>
public sealed record CodeFault(CodeFaultKind Kind, string List, string Code, int Year, IReadOnlyList<string> Centres);
