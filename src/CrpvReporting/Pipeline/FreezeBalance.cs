using System.Globalization;
using CrpvReporting.Aggregate.Frozen;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Pipeline;

/// <summary>Keeps the balance of a year as it is published, if nothing stands in the way; gives it back later.</summary>
public static class FreezeBalance
{
    /// <summary>What names the balance as it is now, where a label is expected: no frozen balance may be called so.</summary>
    public static IReadOnlyList<string> CurrentLabels { get; } = ["actuel", "current"];

    public static bool IsCurrent(string label) => CurrentLabels.Contains(MatchKey.Of(label));

    /// <summary>Freezes a year, or says what has to be mended or accepted first: then nothing is kept.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="store">The store, to write.</param>
    /// <param name="year">The year.</param>
    /// <param name="label">Its label.</param>
    /// <param name="reasons">The warnings accepted: reason by name.</param>
    /// <exception cref="StoreException">The label is taken, or a name accepts nothing.</exception>
    public static FreezeOutcome Run(Workspace workspace, BalanceStore store, int year, string label, IReadOnlyDictionary<string, string> reasons) => store.Alone(() =>
    {
        if (store.FrozenBalances(year).FirstOrDefault(frozen => MatchKey.Of(frozen.Label) == MatchKey.Of(label)) is { } taken)
            throw new StoreException(string.Create(
                CultureInfo.InvariantCulture, $"{Capitals.AtStart(FrozenWords.NameOf(taken))} existe déjà pour {year} : choisissez un autre libellé."));
        var items = ReleaseGate.Accept(ReleaseGate.Check(workspace, store, year), reasons);
        if (items.Any(item => item.IsBlocking))
            return new FreezeOutcome(null, items);
        if (reasons.Keys.FirstOrDefault(name => !items.Any(item => ItemName.Covers(name, item.Name))) is { } unknown)
            throw new StoreException($"Rien à accepter sous le nom {unknown}. "
                + (items.Count == 0 ? "Aucun avertissement n'est à accepter." : $"Avertissements à accepter : {string.Join(", ", items.Select(item => item.Name))}."));
        if (!items.All(item => item.IsSettled))
            return new FreezeOutcome(null, items);
        return new FreezeOutcome(
            store.AddFrozen(
                year, label, FigureText.Of(LoadBalance.Years(workspace, store, year)), Workspace.ProgramVersion, workspace.Schema.Version,
                [.. items.Select(item => new AcceptedWarning(item.Name, item.Message, item.Reason!))]),
            items);
    });

    /// <summary>The workspace as a frozen balance saw it; null when there is none of that label.</summary>
    /// <exception cref="StoreException">The database cannot be read, or the balance is no longer as it was frozen.</exception>
    public static Workspace? Find(Workspace workspace, int year, string label)
    {
        using var store = workspace.Open(StoreAccess.Read);
        return store.FindFrozen(year, label) is { } frozen ? workspace.AsOf(frozen) : null;
    }
}
