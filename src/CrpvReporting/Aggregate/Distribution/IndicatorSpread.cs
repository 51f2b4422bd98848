using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Distribution;

/// <summary>The values of an indicator, centre by centre.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Values">The value of each centre counted that has one.</param>
public sealed record IndicatorSpread(Indicator Indicator, IReadOnlyDictionary<CodeEntry, decimal> Values)
{
    /// <summary>How they spread; null when no centre has a value.</summary>
    public Quartiles? Quartiles { get; } = Distribution.Quartiles.Of(Values.Values);

    /// <summary>Every indicator of the year that has a meaning for one centre, in the order of the list.</summary>
    public static IReadOnlyList<IndicatorSpread> Of(YearBalance balance)
    {
        // Each centre's own cells are set apart once.
        var alone = balance.Coverage.Counted.ToDictionary(centre => centre, balance.Only);
        return
        [
            .. balance.Lists.Indicators.Where(indicator => indicator.IsPerCentre && indicator.Entry.IsValidIn(balance.Year)).Select(indicator => new IndicatorSpread(
                indicator,
                alone.Select(one => (Centre: one.Key, IndicatorValues.Of(one.Value, indicator).Value)).Where(one => one.Value is not null)
                    .ToDictionary(one => one.Centre, one => one.Value!.Value))),
        ];
    }
}
