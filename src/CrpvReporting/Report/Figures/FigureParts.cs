using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>What every figure of a year says in the same words.</summary>
internal static class FigureParts
{
    /// <summary>« Demi-journées d'intervention par thématique, politique de la ville, 2021 ».</summary>
    public static string Subtitle(YearBalance balance, string by) =>
        $"Demi-journées d'intervention {by}, politique de la ville, {TableParts.Text(balance.Year)}";

    /// <summary>The values of one series, as words: « Éducation : 462 ; Santé : 120 ».</summary>
    public static string Listed(IReadOnlyList<string> categories, IReadOnlyList<decimal?> values) => string.Join(
        " ; ",
        categories.Select((category, i) => $"{category} : {(values[i] is { } value ? French.Plain(value) : CellText.Of(CellMarker.NotReported))}"));

    public static string Year(YearBalance balance) => TableParts.Text(balance.Year);

    /// <summary>
    /// Half-days of each value of a dimension, highest first and « Autre » last; values without any line are left out.
    /// </summary>
    public static IReadOnlyList<(string Label, decimal Value)> Sorted(YearBalance balance, Dimension dimension)
    {
        var residual = Dimensions.ListOf(dimension, balance.Lists)?.Where(entry => entry.IsResidual).Select(entry => entry.Code).ToHashSet();
        return
        [
            .. balance.By(dimension).Rows
                .Select(row => (Label: DimensionText.LabelOf(dimension, row.Keys[0]), Value: row.Measures.HalfDays.Value, row.Keys[0].Rank, row.Keys[0].Code))
                .OrderBy(row => row.Code is { } code && residual?.Contains(code) == true).ThenByDescending(row => row.Value).ThenBy(row => row.Rank)
                .Select(row => (row.Label, row.Value)),
        ];
    }
}
