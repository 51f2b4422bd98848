using CrpvReporting.Schema;

namespace CrpvReporting.Report.OpenData;

/// <summary>« indicateurs »: the dictionary of indicators.</summary>
public static class IndicatorsTable
{
    public const string Name = "indicateurs";

    private static readonly OpenColumn[] Columns =
    [
        new("code", OpenType.Text, "Code", "Code de l'indicateur."),
        new("libelle", OpenType.Text, "Libellé", "Nom de l'indicateur : la ligne des tableaux Synthese et Repartition_centres."),
        new("unite", OpenType.Text, "Unité", "Unité ; « % » pour une part, écrite comme une fraction."),
        new("definition", OpenType.Text, "Définition", "Ce que compte l'indicateur."),
        new("calcul", OpenType.Text, "Calcul", "Comment il est calculé."),
        new("champ", OpenType.Text, "Champ", "Activité qu'il couvre."),
        new("depuis", OpenType.Integer, "Depuis", "Première année ; vide : sans limite.", IsRequired: false),
    ];

    public static OpenTable Of(CodeLists lists) => new(
        Name,
        "Dictionnaire des indicateurs",
        "Une ligne par indicateur : définition, calcul, champ.",
        Columns,
        [.. lists.Indicators.Select(indicator => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(indicator.Code), ReportCell.Of(indicator.Label), ReportCell.Of(indicator.Unit), ReportCell.Of(indicator.Definition),
            ReportCell.Of(indicator.FormulaText), ReportCell.Of(indicator.Scope), ReportCell.OfOptional((decimal?)indicator.Entry.ValidFrom),
        ])]);
}
