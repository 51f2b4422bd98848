using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>What every figure of a year says in the same words.</summary>
internal static class FigureParts
{
    /// <summary>A title longer than that is not read from the back of a room.</summary>
    public const int MostWords = 12;

    /// <summary>« Demi-journées d'intervention par thématique, politique de la ville, 2021 ».</summary>
    public static string Subtitle(YearBalance balance, string by) =>
        $"Demi-journées d'intervention {by}, politique de la ville, {TableParts.Text(balance.Year)}";

    /// <summary>The values of one series, as words: « Éducation : 462 ; Santé : 120 ».</summary>
    public static string Listed(IReadOnlyList<string> categories, IReadOnlyList<decimal?> values) => string.Join(
        " ; ",
        categories.Select((category, i) => $"{category} : {Said(values[i])}"));

    /// <summary>A number, or « [nr] ».</summary>
    public static string Said(decimal? value) => value is { } known ? French.Plain(known) : CellText.Of(CellMarker.NotReported);

    public static string Year(YearBalance balance) => TableParts.Text(balance.Year);

    /// <summary>The first title that is short enough, from the one that says most to the one that says least.</summary>
    public static string Title(params IReadOnlyList<string> titles) =>
        titles.FirstOrDefault(title => title.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)) <= MostWords) ?? titles[^1];

    /// <summary>The source line of a figure by centre, which explains the marker when it is there.</summary>
    public static string SourceOf(YearBalance balance, IEnumerable<decimal?> values) =>
        TableParts.SourceOf(balance) + (values.Contains(null) ? " [nr] : non remonté." : "");

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
