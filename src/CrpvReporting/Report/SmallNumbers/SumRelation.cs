namespace CrpvReporting.Report.SmallNumbers;

/// <summary>Cells that add up to another: a reader may subtract some of them from it.</summary>
/// <param name="Parts">The cells.</param>
/// <param name="Total">Their sum.</param>
internal sealed record SumRelation(IReadOnlyList<GuardedCell> Parts, GuardedCell Total);
