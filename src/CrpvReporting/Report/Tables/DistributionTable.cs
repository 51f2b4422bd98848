using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Distribution;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>How the centres spread on each indicator: quartiles, no rank.</summary>
internal static class DistributionTable
{
    public const string Method =
        "Quartiles : un quart des centres sont au plus au 1er quartile, la moitié au plus à la médiane, trois quarts au plus au 3e quartile. Entre deux centres voisins, la valeur est interpolée (fonction QUARTILE.INCLURE des tableurs).";

    public static ReportTable Of(YearBalance balance) => new(
        "Repartition_centres",
        $"Répartition des centres par indicateur, {TableParts.Text(balance.Year)}",
        "Cette feuille contient une ligne par indicateur qui a un sens pour un seul centre, avec les quartiles des centres comptés.",
        [
            new ReportColumn("indicator", "Indicateur", ColumnKind.Text),
            new ReportColumn("unit", "Unité", ColumnKind.Text),
            .. Columns,
            new ReportColumn("mean", "Moyenne", ColumnKind.Number, 1) { IsSpare = true },
            new ReportColumn("total", "Total", ColumnKind.Number, 1) { IsSpare = true },
        ],
        [.. IndicatorSpread.Of(balance).Select(Linked)],
        null,
        [
            TableParts.ScopeOf(balance), Method,
            "Un centre qui ne déclare pas l'indicateur n'est pas compté ; une part n'a pas de total. Ce n'est pas un classement : les centres diffèrent par leur territoire et leurs moyens.",
        ],
        TableParts.SourceOf(balance));

    /// <summary>The columns that place a centre.</summary>
    internal static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new ReportColumn("centres", "Centres", ColumnKind.Number) { IsSpare = true },
        new ReportColumn("q1", "1er quartile", ColumnKind.Number, 1) { ShortTitle = "Q1" },
        new ReportColumn("median", "Médiane", ColumnKind.Number, 1) { Named = "la médiane" },
        new ReportColumn("q3", "3e quartile", ColumnKind.Number, 1) { ShortTitle = "Q3" },
    ];

    /// <summary>The cells of <see cref="Columns"/>.</summary>
    internal static IReadOnlyList<ReportCell> Cells(IndicatorSpread spread) =>
    [
        ReportCell.Of(spread.Values.Count),
        Cell(spread.Indicator, spread.Quartiles?.First), Cell(spread.Indicator, spread.Quartiles?.Median), Cell(spread.Indicator, spread.Quartiles?.Third),
    ];

    /// <summary>A value of an indicator with one decimal, since quartiles fall between whole numbers; a share is in hundredths, as its unit says.</summary>
    internal static ReportCell Cell(Indicator indicator, decimal? value) => ReportCell.OfReported(indicator.IsShare ? value * 100 : value, 1);

    /// <summary>Every number of a row comes from the same values.</summary>
    private static IReadOnlyList<ReportCell> Linked(IndicatorSpread spread)
    {
        var source = NumberSource.Of(spread.Indicator) with { IsSpread = true };
        return [.. Row(spread).Select(cell => cell.From(source))];
    }

    private static ReportCell[] Row(IndicatorSpread spread) =>
    [
        ReportCell.Of(spread.Indicator.Label), ReportCell.Of(spread.Indicator.Unit),
        .. Cells(spread),
        Cell(spread.Indicator, spread.Quartiles?.Mean),
        spread.Indicator.IsShare ? ReportCell.NotApplicable : ReportCell.OfReported(spread.Quartiles?.Total, spread.Indicator.Decimals),
    ];
}
