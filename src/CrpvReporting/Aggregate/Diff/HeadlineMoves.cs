using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Diff;

/// <summary>Which national figures of a year differ between two balances.</summary>
internal static class HeadlineMoves
{
    /// <summary>The formulas whose value over the network is the sum of their values over its centres.</summary>
    private static readonly HashSet<IndicatorFormula> Sums =
    [
        IndicatorFormula.GrossHalfDays, IndicatorFormula.Lines, IndicatorFormula.References, IndicatorFormula.LinesWithoutReference, IndicatorFormula.Participations,
        IndicatorFormula.CountedCentres, IndicatorFormula.OtherPerimeter, IndicatorFormula.YearlyForm,
    ];

    public static IEnumerable<FigureMove> Of(YearBalance before, YearBalance after)
    {
        var (first, second) = (Values(before), Values(after));
        var (firstByCentre, secondByCentre) = (ByCentre(before), ByCentre(after));
        foreach (var code in second.Keys.Union(first.Keys))
        {
            var (from, to) = (first.GetValueOrDefault(code), second.GetValueOrDefault(code));
            if (from?.Value != to?.Value)
                yield return new FigureMove(
                    (to ?? from)!.Indicator, null, default, from?.Value, to?.Value,
                    Sums.Contains((to ?? from)!.Indicator.Formula) ? Contributions(firstByCentre, secondByCentre, from?.Indicator, to?.Indicator) : null);
        }
    }

    private static IReadOnlyList<Contribution> Contributions(
        Dictionary<string, YearBalance> before, Dictionary<string, YearBalance> after, Indicator? first, Indicator? second) =>
        FigureMoves.Ordered(before.Keys.Union(after.Keys).Select(centre => new Contribution(centre, Value(after, centre, second) - Value(before, centre, first))));

    private static decimal Value(Dictionary<string, YearBalance> centres, string centre, Indicator? indicator) =>
        indicator is not null && centres.TryGetValue(centre, out var balance) ? IndicatorValues.Of(balance, indicator).Value ?? 0 : 0;

    private static Dictionary<string, IndicatorValue> Values(YearBalance balance) => IndicatorValues.Of(balance).ToDictionary(value => value.Indicator.Code);

    /// <summary>The same year as if each centre were alone.</summary>
    private static Dictionary<string, YearBalance> ByCentre(YearBalance balance) =>
        balance.Coverage.Expected.Union(balance.Yearly.Select(value => value.Centre)).ToDictionary(centre => centre.Code, balance.Only);
}
