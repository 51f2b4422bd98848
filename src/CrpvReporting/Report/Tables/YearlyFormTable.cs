using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>What the yearly forms declare: one row per expected centre, one column per indicator; what is not declared is « [nr] ».</summary>
internal static class YearlyFormTable
{
    public static ReportTable Of(YearBalance balance)
    {
        var declared = YearlySentences.Declared(balance).ToList();
        return new ReportTable(
            "Fiches_annuelles",
            $"Ce que déclarent les fiches annuelles, {TableParts.Text(balance.Year)}",
            "Cette feuille contient une ligne par centre de ressources attendu cette année-là et une colonne par indicateur de la fiche annuelle.",
            [
                new ReportColumn("centre", "Code du centre", ColumnKind.Text),
                new ReportColumn("centre_label", "Centre", ColumnKind.Text),
                .. declared.Select(value => Column(value.Indicator)),
            ],
            [.. balance.Forms.Expected.Select(centre => Row(centre, balance, declared))],
            [ReportCell.Of("Total"), ReportCell.Of("Ensemble des fiches reçues"), .. declared.Select(value => ReportCell.OfReported(value.Value).From(NumberSource.Of(value.Indicator)))],
            [
                YearlySentences.Coverage(balance.Forms),
                .. declared.Where(value => value.Centres.Count < balance.Forms.Counted.Count).Select(value =>
                    $"{value.Indicator.Label} : {(value.Centres.Count == 0 ? "aucune fiche ne déclare" : French.Count(value.Centres.Count, "fiche déclare", "fiches déclarent"))} cet indicateur."),
                "[nr] : la fiche n'est pas reçue ou ne déclare pas l'indicateur, ce qui n'est pas zéro.",
            ],
            $"Source : fiches annuelles des centres de ressources politique de la ville, {TableParts.Text(balance.Year)}.")
        {
            Reading = Reading(balance, declared),
        };
    }

    /// <summary>« Lecture : le centre « Seine-Saint-Denis » déclare 9,2 équivalents temps plein et 263 actions. »: the centre that declares most of the first indicator.</summary>
    private static string? Reading(YearBalance balance, IReadOnlyList<IndicatorValue> declared) =>
        balance.Yearly.Where(own => declared.Count > 0 && own.Indicator == declared[0].Indicator.Entry).MaxBy(own => own.Value) is { } most
            ? $"Lecture : le centre {French.Quoted(DimensionText.ShortCentre(most.Centre))} déclare {French.List([.. declared
                .Select(value => (value.Indicator, Own: balance.Yearly.FirstOrDefault(own => own.Centre == most.Centre && own.Indicator == value.Indicator.Entry)))
                .Where(value => value.Own is not null).Take(2).Select(value => YearlySentences.Amount(value.Indicator, value.Own!.Value))])}."
            : null;

    private static ReportColumn Column(Indicator indicator) => new(
        indicator.Code.ToLowerInvariant(),
        MatchKey.Of(indicator.Label).Contains(MatchKey.Of(indicator.Unit), StringComparison.Ordinal) ? indicator.Label : $"{indicator.Label} ({indicator.Unit})",
        ColumnKind.Number,
        indicator.Decimals)
    {
        IsAdded = true,
    };

    private static IReadOnlyList<ReportCell> Row(CodeEntry centre, YearBalance balance, IEnumerable<IndicatorValue> declared) =>
    [
        ReportCell.Of(centre.Code),
        ReportCell.Of(centre.Label),
        .. declared.Select(value => ReportCell.OfReported(
            balance.Yearly.FirstOrDefault(own => own.Centre == centre && own.Indicator == value.Indicator.Entry)?.Value).From(NumberSource.Of(value.Indicator, [new DimensionFilter(Dimension.Centre, [centre.Code])]))),
    ];
}
