using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text.Phrases;

/// <summary>« Principales thématiques en 2021 : éducation (14,8 % des demi-journées) ; valeurs de la République et laïcité (8,5 %)… ».</summary>
internal static class ThemeSentence
{
    private const int Most = 3;

    /// <summary>The three first themes, and those that are level with the third; « Autre » is none. A colon, so that no label needs an article.</summary>
    public static string? Of(YearBalance balance)
    {
        var total = balance.Headline.Measures.HalfDays.Value;
        var residual = balance.Lists.Themes.Where(theme => theme.IsResidual).Select(theme => theme.Code).ToHashSet(StringComparer.Ordinal);
        var themes = balance.By(Dimension.Theme).Rows
            .Where(row => row.Keys[0].Code is { } code && !residual.Contains(code) && row.Measures.HalfDays > HalfDays.Zero)
            .OrderByDescending(row => row.Measures.HalfDays).ThenBy(row => row.Keys[0].Rank)
            .ToList();
        if (themes.Count == 0)
            return null;
        var least = themes[Math.Min(Most, themes.Count) - 1].Measures.HalfDays;
        var said = themes.TakeWhile(row => row.Measures.HalfDays >= least)
            .Select((row, i) => $"{Labels.InSentence(row.Keys[0].Label!)} ({French.Percent(row.Measures.HalfDays.Value / total)}{(i == 0 ? " des demi-journées" : "")})")
            .ToList();
        return $"{(said.Count == 1 ? "Principale thématique" : "Principales thématiques")} en {TableParts.Text(balance.Year)} : {string.Join(" ; ", said)}.";
    }
}
