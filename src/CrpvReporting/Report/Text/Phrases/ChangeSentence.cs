using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text.Phrases;

/// <summary>« Par rapport à 2020 : 935,5 demi-journées de plus (+ 42,8 %), avec les mêmes 19 centres. »</summary>
internal static class ChangeSentence
{
    /// <summary>The change since another year, and at constant field where that differs; null when one of the years has no return.</summary>
    public static string? Of(YearComparison comparison)
    {
        if (comparison.Bridge is not { } bridge)
            return null;
        var since = $"Par rapport à {TableParts.Text(comparison.Then.Question.Year)} : {Change(bridge.Change, bridge.Before)}";
        if (comparison.IsSameField)
            return $"{since}, {(bridge.Same.Count == 1 ? "avec le même centre" : $"avec les mêmes {bridge.Same.Count} centres")}.";
        return bridge.Same.Count == 0
            ? $"{since} ; aucun centre n'est compté les deux années."
            : $"{since} ; à champ constant ({French.Count(bridge.Same.Count, "centre compté", "centres comptés")} les deux années), {Change(bridge.SameCentres, comparison.ConstantThen.Total.Measures.HalfDays.Value)}.";
    }

    /// <summary>« 216 demi-journées de moins (− 9,0 %) »; without a percentage when there was nothing before.</summary>
    private static string Change(decimal change, decimal before)
    {
        if (change == 0)
            return "autant de demi-journées";
        var words = $"{French.HalfDays(Math.Abs(change))} de {(change > 0 ? "plus" : "moins")}";
        return before == 0 ? words : $"{words} ({(change > 0 ? '+' : '\u2212')}{French.NoBreakSpace}{French.Percent(Math.Abs(change) / before)})";
    }
}
