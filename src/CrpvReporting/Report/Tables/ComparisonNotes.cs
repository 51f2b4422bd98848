using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Tables;

/// <summary>What limits a comparison of two years.</summary>
internal static class ComparisonNotes
{
    public static IReadOnlyList<string> Of(YearComparison comparison)
    {
        var same = comparison.Now.Coverage.Counted.SequenceEqual(comparison.Then.Coverage.Counted);
        return
        [
            Covered(comparison.Now),
            Covered(comparison.Then),
            .. same ? (string[])[] : ["Les deux années ne comptent pas les mêmes centres : l'évolution du total ne se fait pas à champ constant."],
            .. comparison.IsSameField ? (string[])[] : [$"Champ constant ({French.Quoted("const.")}) : les centres comptés les deux années, les lignes de la plus ancienne lues avec les listes de la plus récente."],
            .. Recoded(comparison),
        ];
    }

    /// <summary>Which rows of the lists gave their place to another.</summary>
    public static IEnumerable<string> Recoded(YearComparison comparison) => comparison.Replacements.Select(replaced =>
        $"{French.Quoted(replaced.From.Label)} n'est plus dans la liste ; à champ constant, ses lignes sont comptées avec {French.Quoted(replaced.To.Label)}.");

    private static string Covered(Balance balance) => $"{TableParts.Text(balance.Question.Year)} : {Labels.InSentence(Sentences.Coverage(balance.Coverage))}";
}
