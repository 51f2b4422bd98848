using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>The national figures: one indicator of the dictionary per row.</summary>
public static class SummaryTable
{
    public static ReportTable Of(YearBalance balance) => new(
        "Synthese",
        $"Chiffres nationaux, {TableParts.Text(balance.Year)}",
        "Cette feuille contient les chiffres nationaux de l'année, un indicateur par ligne. La feuille Indicateurs dit comment chacun se calcule.",
        [
            new ReportColumn("indicator", "Indicateur", ColumnKind.Text),
            new ReportColumn("value", "Valeur", ColumnKind.Number, 1) { Named = "la valeur" },
            new ReportColumn("unit", "Unité", ColumnKind.Text),
            new ReportColumn("meaning", "Définition", ColumnKind.Text),
        ],
        [.. IndicatorValues.Of(balance).Where(value => IsAsked(balance, value.Indicator)).Select(Row)],
        null,
        [TableParts.ScopeOf(balance), .. YearlySentences.Of(balance) is { } yearly && balance.HasActivities ? (string[])[yearly] : []],
        TableParts.SourceOf(balance));

    /// <summary>Where nobody sent a yearly form, none was asked for: its figures are left out.</summary>
    private static bool IsAsked(YearBalance balance, Indicator indicator) => indicator.Formula != IndicatorFormula.YearlyForm || balance.Yearly.Count > 0;

    private static ReportCell[] Row(IndicatorValue value)
    {
        var indicator = value.Indicator;
        var shown = indicator.IsShare ? value.Value * 100 : value.Value;
        return [ReportCell.Of(indicator.Label), ReportCell.OfReported(shown, indicator.Decimals), ReportCell.Of(indicator.Unit), ReportCell.Of(indicator.Definition)];
    }
}
