using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Distribution;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.SmallNumbers;

/// <summary>
/// What a centre is told of the network: where it stands, and its mix against that of all. The centre knows its own figures and may
/// subtract them, so that a number about the network is shown only when at least three other centres make it.
/// </summary>
public sealed class GuardedPlace(YearBalance balance)
{
    private readonly IReadOnlyList<IndicatorSpread> spreads = IndicatorSpread.Of(balance);
    private readonly IReadOnlyDictionary<Dimension, IReadOnlyDictionary<CodeEntry, IReadOnlyList<MixShare>>> mixes =
        CentrePlaceTables.Mixes.ToDictionary(dimension => dimension, dimension => MixShare.Of(balance, dimension));

    /// <summary>Where the centre stands on each indicator.</summary>
    public ReportTable Place(CodeEntry centre)
    {
        var table = CentrePlaceTables.Place(balance, centre, spreads);
        return table with { Rows = [.. table.Rows.Select((row, i) => Hidden(table, row, key => IsFew(key, spreads[i].Values.Count)))] };
    }

    /// <summary>The shares of missions, types and themes in the half-days of the centre, against the network's.</summary>
    public ReportTable Mix(CodeEntry centre)
    {
        var table = CentrePlaceTables.Mix(balance, centre, dimension => mixes[dimension].GetValueOrDefault(centre, []));
        var hidden = CentrePlaceTables.Mixes.SelectMany(dimension => HiddenIn(mixes[dimension], centre)).ToList();
        return table with { Rows = [.. table.Rows.Select((row, i) => Hidden(table, row, key => hidden[i] && key is ("network_share" or "difference")))] };
    }

    private static bool IsFew(string column, int centres) => column switch
    {
        "q1" or "q3" or "position" => centres < Suppression.FewestForQuartiles,
        "median" => centres < Suppression.FewestForMedian,
        _ => false,
    };

    /// <summary>
    /// For each value of a dimension, whether the network's share of it is hidden: fewer than three other centres make it, or it
    /// would give such a share away, since all of them add up to 100 %.
    /// </summary>
    private static List<bool> HiddenIn(IReadOnlyDictionary<CodeEntry, IReadOnlyList<MixShare>> mix, CodeEntry centre)
    {
        if (!mix.TryGetValue(centre, out var own))
            return [];
        var others = mix.Where(one => one.Key != centre).ToList();
        List<HashSet<CodeEntry>> makers = [.. own.Select((_, i) => others.Where(one => one.Value[i].Share is > 0).Select(one => one.Key).ToHashSet())];
        var isSmallNetwork = others.Count(one => one.Value.Any(share => share.Share is > 0)) < Suppression.FewestCentres;
        List<bool> hidden = [.. makers.Select(made => isSmallNetwork || made.Count is > 0 and < Suppression.FewestCentres)];
        while (hidden.Contains(true) && NextIn(own, makers, hidden) is { } next)
            hidden[next] = true;
        return hidden;
    }

    /// <summary>The smallest share that has to be hidden too; null when those hidden cover two values and three other centres at least.</summary>
    private static int? NextIn(IReadOnlyList<MixShare> own, List<HashSet<CodeEntry>> makers, List<bool> hidden)
    {
        var secret = Enumerable.Range(0, own.Count).Where(i => hidden[i] && makers[i].Count > 0).ToList();
        if (secret.Count > 1 && secret.SelectMany(i => makers[i]).Distinct().Count() >= Suppression.FewestCentres)
            return null;
        return Enumerable.Range(0, own.Count).Where(i => !hidden[i] && makers[i].Count > 0).OrderBy(i => own[i].Network).Cast<int?>().FirstOrDefault();
    }

    private static IReadOnlyList<ReportCell> Hidden(ReportTable table, IReadOnlyList<ReportCell> row, Func<string, bool> isHidden) =>
        [.. row.Select((cell, i) => cell != ReportCell.Empty && isHidden(table.Columns[i].Key) ? ReportCell.Confidential : cell)];
}
