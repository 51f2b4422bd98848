using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>The dictionary of indicators: what each counts, how, in what field and since when.</summary>
public static class IndicatorTable
{
    public static ReportTable Of(CodeLists lists) => new(
        "Indicateurs",
        "Dictionnaire des indicateurs",
        "Cette feuille contient une ligne par indicateur : ce qu'il compte, comment, dans quel champ et depuis quand.",
        [
            new ReportColumn("indicator", "Code", ColumnKind.Text),
            new ReportColumn("label", "Indicateur", ColumnKind.Text),
            new ReportColumn("unit", "Unité", ColumnKind.Text),
            new ReportColumn("definition", "Définition", ColumnKind.Text),
            new ReportColumn("formula", "Calcul", ColumnKind.Text),
            new ReportColumn("scope", "Champ", ColumnKind.Text),
            new ReportColumn("rounding", "Arrondi à l'affichage", ColumnKind.Text) { ShortTitle = "Arrondi" },
            new ReportColumn("since", "Depuis", ColumnKind.Text),
            new ReportColumn("breaks", "Ruptures de série", ColumnKind.Text) { ShortTitle = "Ruptures" },
        ],
        [.. lists.Indicators.Select(Row)],
        null,
        ["L'arrondi est celui de l'affichage : les fichiers gardent toutes les décimales."],
        "Source : dictionnaire des indicateurs de l'outil.");

    private static ReportCell[] Row(Indicator indicator) =>
    [
        ReportCell.Of(indicator.Code), ReportCell.Of(indicator.Label), ReportCell.Of(indicator.Unit), ReportCell.Of(indicator.Definition), ReportCell.Of(indicator.FormulaText),
        ReportCell.Of(indicator.Scope), ReportCell.Of(IndicatorText.Rounding(indicator.Decimals)), ReportCell.Of(IndicatorText.Since(indicator)), ReportCell.Of(IndicatorText.Breaks(indicator)),
    ];
}
