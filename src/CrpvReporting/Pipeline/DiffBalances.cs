using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Which figures of a year moved between two balances, frozen or current, and because of which returns.</summary>
public static class DiffBalances
{
    /// <param name="before">Where the first is read: as a frozen balance saw it, or as it is.</param>
    /// <param name="after">Where the second is read.</param>
    /// <param name="year">The year.</param>
    /// <exception cref="StoreException">The database cannot be read, or no longer gives the figures of a frozen balance.</exception>
    public static BalanceMoves Of(Workspace before, Workspace after, int year)
    {
        using var first = before.Open(StoreAccess.Read);
        using var second = after.Open(StoreAccess.Read);
        return new BalanceMoves(
            year, before.Frozen?.Balance, after.Frozen?.Balance, ReturnsOf(first, second, year), FigureMoves.Of(Load(before, first, year), Load(after, second, year)));
    }

    private static YearBalance Load(Workspace workspace, BalanceStore store, int year) => workspace.Frozen is null
        ? LoadBalance.Year(workspace, store, year)
        : LoadBalance.Years(workspace, store, year)[^1];

    private static List<ReturnMove> ReturnsOf(BalanceStore before, BalanceStore after, int year)
    {
        var (first, second) = (ByCentre(before, year), ByCentre(after, year));
        return
        [
            .. first.Keys.Union(second.Keys)
                .Select(key => (key.Kind, Before: first.GetValueOrDefault(key), After: second.GetValueOrDefault(key)))
                .Where(pair => pair.Before?.Id != pair.After?.Id)
                .Select(pair => new ReturnMove((pair.After ?? pair.Before)!.Centre!, pair.Kind, pair.Before, pair.After))
                .OrderBy(move => move.Centre.Index).ThenBy(move => move.Centre.Code, StringComparer.Ordinal).ThenBy(move => move.Kind),
        ];
    }

    private static Dictionary<(string Centre, ReturnKind Kind), SubmissionRecord> ByCentre(BalanceStore store, int year) =>
        store.CurrentSubmissions(year).Concat(store.CurrentYearlyForms(year)).ToDictionary(submission => (submission.Centre!.Code, submission.Kind));
}
