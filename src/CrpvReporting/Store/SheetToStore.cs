using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>A sheet of a return on its way to the store. Its counts and findings are known once its lines were read.</summary>
/// <param name="Name">Sheet name; null for a csv.</param>
/// <param name="Lines">The lines, read once.</param>
/// <param name="Count">Lines and half-days read.</param>
/// <param name="HasWarnings">Whether something is to be confirmed.</param>
/// <param name="Findings">What was found.</param>
public sealed record SheetToStore(
    string? Name,
    IEnumerable<Activity> Lines,
    Func<(int Lines, HalfDays HalfDays)> Count,
    Func<bool> HasWarnings,
    Func<IReadOnlyList<Finding>> Findings)
{
    /// <summary>What the sheet holds; the same for all sheets of a submission.</summary>
    public ReturnKind Kind { get; init; }

    /// <summary>What a yearly form declares, known once its lines were read.</summary>
    public Func<IReadOnlyList<DeclaredValue>> Values { get; init; } = () => [];

    /// <summary>Headers that were recognised otherwise than by the name or title of their field.</summary>
    public IReadOnlyList<HeaderMatch> HeaderMatches { get; init; } = [];
}
