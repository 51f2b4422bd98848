using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Explanations;

/// <summary>What one centre brings to a figure.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Lines">How many of its lines are listed behind the figure.</param>
/// <param name="Value">What they add up to.</param>
public sealed record ExplainedPart(CodeEntry Centre, int Lines, decimal Value)
{
    /// <summary>Whether it stands in the middle, for a median.</summary>
    public bool IsMiddle { get; init; }
}
