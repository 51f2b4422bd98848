using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text.Phrases;

/// <summary>What a year has to say, in sentences: each number stands in a table of its report. A new family of sentences is a line here.</summary>
public static class YearSentences
{
    /// <summary>The sentence that says which centres are counted: the notes of a table say it too.</summary>
    public const string CoverageKey = "coverage";

    /// <param name="balance">The year.</param>
    /// <param name="years">The years received up to that one, oldest first, the year included.</param>
    public static IReadOnlyList<Phrase> Of(YearBalance balance, IReadOnlyList<YearBalance> years) =>
        [.. Sentences(balance, years).Select(phrase => phrase with { Text = Typography.Typeset(phrase.Text) })];

    private static IReadOnlyList<Phrase> Sentences(YearBalance balance, IReadOnlyList<YearBalance> years)
    {
        if (!balance.HasActivities && YearlySentences.Of(balance) is { } yearly)
            return [new Phrase("headline", yearly), new Phrase(CoverageKey, YearlySentences.Coverage(balance.Forms))];
        var former = YearTables.FormerOf(balance, years);
        return
        [
            new Phrase("headline", Text.Sentences.Headline(balance)),
            .. balance.Coverage is { IsComplete: true, Partial.Count: 0 } ? (Phrase[])[] : [new Phrase(CoverageKey, Text.Sentences.Coverage(balance.Coverage))],
            .. former is null ? [] : Optional("comparison", ChangeSentence.Of(balance.ComparedWith(former))),
            .. Optional("mean", MeanSentence.Of(balance)),
            .. Optional("themes", ThemeSentence.Of(balance)),
            .. Optional("modes", ModeSentence.Of(balance)),
            .. FocusSentences.Of(balance),
            .. Optional("lockdowns", LockdownSentence.Of(balance)),
            .. Optional("yearly_forms", YearlySentences.Of(balance)),
        ];
    }

    private static IEnumerable<Phrase> Optional(string key, string? text) => text is null ? [] : [new Phrase(key, text)];
}
