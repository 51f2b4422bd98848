using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Indicators;

/// <summary>The values of the indicators of a year, of the whole network or of one centre.</summary>
public static class IndicatorValues
{
    /// <summary>Every indicator in use that year, in the order of the list.</summary>
    public static IReadOnlyList<IndicatorValue> Of(YearBalance balance) =>
        [.. balance.Lists.Indicators.Where(indicator => indicator.Entry.IsValidIn(balance.Year)).Select(indicator => Of(balance, indicator))];

    /// <summary>One indicator over the whole network.</summary>
    public static IndicatorValue Of(YearBalance balance, Indicator indicator) => Of(balance, indicator, _ => true);

    /// <summary>One indicator for one centre alone.</summary>
    /// <exception cref="ArgumentException">The indicator has no meaning for one centre.</exception>
    public static IndicatorValue Of(YearBalance balance, Indicator indicator, CodeEntry centre) => indicator.IsPerCentre
        ? Of(balance, indicator, other => other == centre)
        : throw new ArgumentException($"{indicator.Code} has no value for one centre.", nameof(indicator));

    private static IndicatorValue Of(YearBalance balance, Indicator indicator, Func<CodeEntry, bool> keeps)
    {
        var counted = balance.Coverage.Counted.Where(keeps).ToList();
        if (indicator.Formula == IndicatorFormula.YearlyForm)
        {
            var declared = balance.Yearly.Where(value => value.Indicator == indicator.Entry && keeps(value.Centre)).ToList();
            return new IndicatorValue(indicator, declared.Count == 0 ? null : declared.Sum(value => value.Value), [.. declared.Select(value => value.Centre).OrderBy(centre => centre.Index)]);
        }

        if (indicator.Formula == IndicatorFormula.ExpectedCentres)
            return new IndicatorValue(indicator, balance.Coverage.Expected.Count(keeps), [.. balance.Coverage.Expected.Where(keeps)]);
        return new IndicatorValue(indicator, counted.Count == 0 ? indicator.Formula == IndicatorFormula.CountedCentres ? 0 : null : Computed(balance, indicator.Formula, counted), counted);
    }

    private static decimal? Computed(YearBalance balance, IndicatorFormula formula, List<CodeEntry> counted)
    {
        var centres = counted.ToHashSet();
        var cells = balance.Cells.Where(cell => centres.Contains(cell.Centre)).ToList();
        var headline = cells.Where(cell => cell.Perimeter == balance.Lists.HeadlinePerimeter).ToList();
        var sum = headline.Aggregate(default(Measures), (total, cell) => total + cell.Measures);
        var actions = centres.Select(centre => balance.Actions.GetValueOrDefault(centre));
        return formula switch
        {
            IndicatorFormula.GrossHalfDays => sum.HalfDays.Value,
            IndicatorFormula.NetHalfDays => NetHalfDays.Of(headline).Value,
            IndicatorFormula.Lines => sum.Activities,
            IndicatorFormula.References => actions.Sum(action => action.References),
            IndicatorFormula.LinesWithoutReference => actions.Sum(action => action.LinesWithout),
            IndicatorFormula.Participations => sum.Participants,
            IndicatorFormula.ReportingShare => Share(sum.LinesReporting, sum.Activities),
            IndicatorFormula.CountedCentres => counted.Count,
            IndicatorFormula.MeanPerCentre => sum.HalfDays.Value / counted.Count,
            IndicatorFormula.MedianPerCentre => Median.Of(counted.Select(centre => HalfDaysOf(headline, centre))),
            IndicatorFormula.RemoteShare => Share(headline.Where(cell => cell.Mode?.Has("a_distance") == true).Sum(cell => cell.Measures.HalfDays.Value), sum.HalfDays.Value),
            IndicatorFormula.OtherPerimeter => cells.Where(cell => cell.Perimeter != balance.Lists.HeadlinePerimeter).Sum(cell => cell.Measures.HalfDays.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, null),
        };
    }

    private static decimal HalfDaysOf(IEnumerable<BalanceCell> cells, CodeEntry centre) => cells.Where(cell => cell.Centre == centre).Sum(cell => cell.Measures.HalfDays.Value);

    private static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : part / whole;
}
