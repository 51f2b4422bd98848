namespace CrpvReporting.Aggregate.Diff;

/// <summary>What a centre adds to the move of a figure.</summary>
/// <param name="Centre">Code of the centre.</param>
/// <param name="Difference">What it adds, in the unit of the figure.</param>
public sealed record Contribution(string Centre, decimal Difference);
