using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Diff;

/// <summary>Which published figures of a year differ between two balances, and what each centre adds to the difference.</summary>
public static class FigureMoves
{
    /// <summary>The dimensions of the one-way tables, in reading order. Dispositifs overlap, and have no table of their own.</summary>
    private static readonly Dimension[] Tables =
    [
        Dimension.Mission, Dimension.ActivityType, Dimension.Theme, Dimension.ThemeGroup, Dimension.Mode, Dimension.Scale, Dimension.Perimeter, Dimension.Overseas,
        Dimension.Month, Dimension.Centre,
    ];

    private static readonly IndicatorFormula[] RowFormulas = [IndicatorFormula.GrossHalfDays, IndicatorFormula.Lines, IndicatorFormula.Participations];

    /// <summary>The national figures that moved, then the rows of each table: labels are those of the second balance, or of the first when gone.</summary>
    public static IReadOnlyList<FigureMove> Of(YearBalance before, YearBalance after)
    {
        var diff = BalanceDiff.Of(before.Cells, after.Cells);
        return [.. HeadlineMoves.Of(before, after), .. Tables.SelectMany(dimension => Rows(before, after, diff, dimension))];
    }

    private static IEnumerable<FigureMove> Rows(YearBalance before, YearBalance after, BalanceDiff diff, Dimension dimension)
    {
        var (first, second) = (RowsOf(before, dimension), RowsOf(after, dimension));
        var changes = diff.Changes.Where(change => dimension == Dimension.Perimeter || IsHeadline(change.Cell))
            .SelectMany(change => Dimensions.ValuesOf(change.Cell, dimension), (change, value) => (Value: value, change.Cell.Centre, change.Change))
            .ToLookup(change => change.Value);
        var labels = Labels(after, dimension);
        foreach (var value in first.Keys.Union(second.Keys).Select(value => labels.GetValueOrDefault(value, value)).OrderBy(value => value.Rank).ThenBy(value => value.Code, StringComparer.Ordinal))
            foreach (var formula in RowFormulas)
            {
                var (from, to) = (Figure(first.GetValueOrDefault(value), formula), Figure(second.GetValueOrDefault(value), formula));
                if (from != to)
                    yield return new FigureMove(
                        after.Lists.IndicatorOf(formula), dimension, value, from, to,
                        Ordered(changes[value].GroupBy(change => change.Centre.Code, change => change.Change)
                            .Select(centre => new Contribution(centre.Key, Figure(centre.Aggregate(default(MeasureChange), MeasureChange.Add), formula)))));
            }
    }

    /// <summary>Contributions that add something, the largest first.</summary>
    internal static IReadOnlyList<Contribution> Ordered(IEnumerable<Contribution> contributions) =>
        [.. contributions.Where(part => part.Difference != 0).OrderByDescending(part => Math.Abs(part.Difference)).ThenBy(part => part.Centre, StringComparer.Ordinal)];

    /// <summary>The rows of a table in the headline perimeter; of the perimeters, all of them.</summary>
    private static Dictionary<DimensionValue, Measures> RowsOf(YearBalance balance, Dimension dimension) => (dimension == Dimension.Perimeter
            ? balance.Where([new DimensionFilter(Dimension.Perimeter, [.. balance.Lists.Perimeters.Select(entry => entry.Code)])], dimension)
            : balance.By(dimension))
        .Rows.ToDictionary(row => row.Keys[0], row => row.Measures);

    private static Dictionary<DimensionValue, DimensionValue> Labels(YearBalance balance, Dimension dimension) =>
        (dimension == Dimension.ThemeGroup ? Dimensions.ThemeGroups(balance.Lists) : Dimensions.ListOf(dimension, balance.Lists)?.Select(DimensionValue.Of) ?? [])
        .ToDictionary(value => value);

    private static bool IsHeadline(BalanceCell cell) => cell.Perimeter.Has("principal");

    private static decimal? Figure(Measures measures, IndicatorFormula formula) => formula switch
    {
        IndicatorFormula.GrossHalfDays => measures.HalfDays.Value,
        IndicatorFormula.Lines => measures.Activities,
        _ => measures.Participants,
    };

    private static decimal Figure(MeasureChange change, IndicatorFormula formula) => formula switch
    {
        IndicatorFormula.GrossHalfDays => change.Halves / 2m,
        IndicatorFormula.Lines => change.Activities,
        _ => change.Participants,
    };
}
