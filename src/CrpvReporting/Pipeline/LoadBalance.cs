using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Reads from the store what a balance is computed from.</summary>
public static class LoadBalance
{
    /// <summary>The answer to a question on a year, from cells no finer than it needs.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static Balance Answer(Workspace workspace, BalanceStore store, BalanceQuestion question) =>
        Balance.Compute(question, question.Filters(workspace.Lists), store.ReadCells(question.Year, question.Needed), CoverageOf(workspace, store, question.Year));

    /// <summary>A whole year, for its report.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static YearBalance Year(Workspace workspace, BalanceStore store, int year)
    {
        var publics = store.ReadPublics(year, workspace.Lists.HeadlinePerimeter);
        return new YearBalance(
            year,
            store.ReadCells(year, Enum.GetValues<Dimension>().ToHashSet()),
            [.. workspace.Lists.Publics.Select(entry => publics.TryGetValue(entry, out var found)
                ? new PublicTotal(entry, found.Participants, found.Lines)
                : new PublicTotal(entry, null, 0))],
            CoverageOf(workspace, store, year),
            workspace.Lists)
        {
            Actions = store.ReadActions(year, workspace.Lists.HeadlinePerimeter),
        };
    }

    /// <summary>Which centres of a year are counted: those with an accepted return.</summary>
    public static Coverage CoverageOf(Workspace workspace, BalanceStore store, int year) => Coverage(
        workspace.Lists.Centres,
        year,
        store.CurrentSubmissions(year).Select(submission => submission.Centre!).ToHashSet());

    /// <summary>The coverage of a year by those received: expected are the centres valid that year, and whoever sent a return.</summary>
    internal static Coverage Coverage(CodeList centres, int year, IReadOnlySet<CodeEntry> received) => new(
        [.. centres.Where(received.Contains)],
        [.. centres.Where(centre => centre.IsValidIn(year) || received.Contains(centre))]);
}
