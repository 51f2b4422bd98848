using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
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
        [.. IndicatorValues.Of(balance).Where(value => IsAsked(balance, value.Indicator)).Select(value => Row(balance, value))],
        null,
        [TableParts.ScopeOf(balance), .. YearlySentences.Of(balance) is { } yearly && balance.HasActivities ? (string[])[yearly] : []],
        TableParts.SourceOf(balance))
    {
        About = [NoteSubject.GrossAndNet, NoteSubject.Scope, NoteSubject.Coverage, NoteSubject.Frozen, NoteSubject.CentreFigures],
    };

    /// <summary>Where nobody sent a yearly form, none was asked for: its figures are left out.</summary>
    private static bool IsAsked(YearBalance balance, Indicator indicator) => indicator.Formula != IndicatorFormula.YearlyForm || balance.Yearly.Count > 0;

    private static ReportCell[] Row(YearBalance balance, IndicatorValue value)
    {
        var indicator = value.Indicator;
        return [ReportCell.Of(indicator.Label), Cell(balance, value), ReportCell.Of(indicator.Unit), ReportCell.Of(indicator.Definition)];
    }

    private static ReportCell Cell(YearBalance balance, IndicatorValue value)
    {
        var (indicator, lines, lists) = (value.Indicator, CountedLines.In(balance.Lists), balance.Lists);
        if (value.Value is not { } known)
            return ReportCell.NotReported;
        var source = lines.Source(LineMeasure.HalfDays) with { Indicator = indicator.Code };
        return indicator.Formula switch
        {
            IndicatorFormula.GrossHalfDays => lines.Sum(LineMeasure.HalfDays, known, indicator.Decimals),
            IndicatorFormula.Lines => lines.Sum(LineMeasure.Lines, known, indicator.Decimals),
            IndicatorFormula.LinesWithoutReference => lines.Sum(LineMeasure.LinesWithoutReference, known, indicator.Decimals),
            IndicatorFormula.Participations => lines.Sum(LineMeasure.Participations, known, indicator.Decimals),
            IndicatorFormula.OtherPerimeter => CountedLines.Of(Outside(lists), lists).Sum(LineMeasure.HalfDays, known, indicator.Decimals),
            _ => ReportCell.Of(indicator.IsShare ? known * 100 : known, indicator.Decimals).From(source),
        };
    }

    private static BalanceQuestion Outside(CodeLists lists) => new(0, [], [new DimensionFilter(
        Dimension.Perimeter, [.. lists.Perimeters.Where(perimeter => perimeter != lists.HeadlinePerimeter).Select(perimeter => perimeter.Code)])]);
}
