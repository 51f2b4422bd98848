using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>What changed between two balances of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Before">The first balance; null: the current one.</param>
/// <param name="After">The second.</param>
/// <param name="Returns">The returns that are not the same, in the order of the centres.</param>
/// <param name="Figures">The figures that moved.</param>
public sealed record BalanceMoves(int Year, FrozenBalance? Before, FrozenBalance? After, IReadOnlyList<ReturnMove> Returns, IReadOnlyList<FigureMove> Figures)
{
    /// <summary>What moved, for people: the returns, then the figures.</summary>
    public IReadOnlyList<ReportTable> Tables =>
    [
        MovedReturnTable.Of(Year, Before, After, [.. Returns.Select(move => new MovedReturn(move.Centre.Code, move.Kind == ReturnKind.YearlyForm, SideOf(move.Before), SideOf(move.After)))], Figures.Count),
        .. DiffTables.Of(Figures, ChangedCentres),
    ];

    /// <summary>Codes of the centres whose return of activities is not the same.</summary>
    public IReadOnlySet<string> ChangedCentres => Returns.Where(move => move.Kind == ReturnKind.Activities).Select(move => move.Centre.Code).ToHashSet();

    private static (int Version, string File)? SideOf(SubmissionRecord? submission) => submission is { Version: { } version } ? (version, submission.File) : null;
}
