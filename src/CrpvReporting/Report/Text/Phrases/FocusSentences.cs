using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text.Phrases;

/// <summary>« Les centres d'outre-mer en 2021 : 414 demi-journées (13,3 % du total), 403 activités, 5 centres. »: a sentence per slice that has a name.</summary>
internal static class FocusSentences
{
    public static IEnumerable<Phrase> Of(YearBalance balance) =>
        FocusTable.Slices(balance).Where(slice => slice.Balance.Total.Measures.Activities > 0).Select(slice => new Phrase("focus_" + slice.Entry.Code.ToLowerInvariant(), Words(slice.Entry.Label, slice.Balance, balance)));

    private static string Words(string label, Balance slice, YearBalance balance)
    {
        var (measures, _, centres) = slice.Total;
        var total = balance.Headline.Measures.HalfDays.Value;
        var share = total == 0 ? "" : $" ({French.Percent(measures.HalfDays.Value / total)} du total)";
        return $"{label} en {TableParts.Text(balance.Year)} : {French.HalfDays(measures.HalfDays.Value)}{share}, {French.Count(measures.Activities, "activité", "activités")}, {Centres(centres, slice.Coverage)}.";
    }

    /// <summary>« 5 centres », « 12 centres sur 19 comptés »; and those expected when some are missing.</summary>
    private static string Centres(int centres, Coverage coverage)
    {
        var words = French.Count(centres, "centre", "centres");
        var counted = coverage.Counted.Count;
        if (centres < counted)
            words += $" sur {French.Count(counted, "compté", "comptés")}";
        return coverage.IsComplete ? words : $"{words} ({French.Count(coverage.Expected.Count, "attendu", "attendus")})";
    }
}
