using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Text.Phrases;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>The sentences of a year, for the screen.</summary>
public static class YearPhrases
{
    /// <summary>Sentences look at a year from every side, which costs as much as a report. Twenty centres send some ten thousand lines a year.</summary>
    private const int MostLines = 100_000;

    /// <summary>
    /// The sentences of the year that a balance is the whole of, the coverage aside, which its table says; none for a part of it, or for a year
    /// beyond any real one, whose figures come first.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static IReadOnlyList<Phrase> BesideTable(Workspace workspace, BalanceStore store, Balance balance)
    {
        var (year, by, where) = balance.Question;
        if (by.Count + where.Count > 0 || balance.Total.Measures.Activities is 0 or > MostLines)
            return [];
        var former = LoadBalance.Answer(workspace, store, new BalanceQuestion(year - 1, [], []));
        YearBalance[] years = [.. former is { Coverage.Counted.Count: > 0, Total.Measures.Activities: <= MostLines } ? [LoadBalance.Year(workspace, store, year - 1)] : (YearBalance[])[], LoadBalance.Year(workspace, store, year)];
        return [.. YearSentences.Of(years[^1], years).Where(phrase => phrase.Key != YearSentences.CoverageKey)];
    }
}
