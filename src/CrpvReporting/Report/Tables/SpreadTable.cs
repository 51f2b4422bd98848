using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Distribution;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The values of an indicator, centre by centre from the smallest, and how they spread.</summary>
public static class SpreadTable
{
    /// <param name="spread">The values.</param>
    /// <param name="year">The year.</param>
    public static ReportTable Of(IndicatorSpread spread, int year) => new(
        "repartition",
        $"{spread.Indicator.Label}, centre par centre, {TableParts.Text(year)}",
        "",
        [
            new ReportColumn("centre", "Code du centre", ColumnKind.Text), new ReportColumn("centre_label", "Centre", ColumnKind.Text),
            spread.Indicator.IsShare ? new ReportColumn("value", $"Valeur{French.NoBreakSpace}(%)", ColumnKind.Share, 1) : new ReportColumn("value", $"Valeur ({spread.Indicator.Unit})", ColumnKind.Number, spread.Indicator.Decimals),
        ],
        [
            .. spread.Values.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key.Index).Select(pair => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(pair.Key.Code), ReportCell.Of(pair.Key.Label),
                ReportCell.Of(pair.Value).From(NumberSource.Of(spread.Indicator, [new DimensionFilter(Dimension.Centre, [pair.Key.Code])])),
            ]),
        ],
        null,
        [DistributionTable.Method],
        TableParts.SourceOf(year));

    /// <summary>« Répartition de 19 centres : 1er quartile 114,0 ; médiane 158,0… »; none when no centre has a value.</summary>
    public static IEnumerable<string> Sentences(IndicatorSpread spread)
    {
        if (spread.Quartiles is not { } quartiles)
            yield break;
        string Text(decimal value) => French.Number(spread.Indicator.IsShare ? value * 100 : value, 1);
        yield return $"Répartition de {French.Count(spread.Values.Count, "centre", "centres")}{French.NoBreakSpace}: 1er quartile {Text(quartiles.First)}{French.NoBreakSpace}; médiane {Text(quartiles.Median)}{French.NoBreakSpace}; 3e quartile {Text(quartiles.Third)}{French.NoBreakSpace}; moyenne {Text(quartiles.Mean)} ({(spread.Indicator.IsShare ? "%" : spread.Indicator.Unit)}).";
        if (!spread.Indicator.IsShare)
            yield return $"Total{French.NoBreakSpace}: {French.Number(quartiles.Total, spread.Indicator.Decimals)} {spread.Indicator.Unit}.";
    }
}
