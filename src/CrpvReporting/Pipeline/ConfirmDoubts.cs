using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>The doubts that the current returns of a year raise, and the answers to them. Nothing in a return is changed by an answer.</summary>
public static class ConfirmDoubts
{
    /// <summary>Every doubt of a year, answered or not: centre by centre in the order of the list, then as in the returns.</summary>
    /// <param name="store">The store.</param>
    /// <param name="year">The year.</param>
    /// <param name="until">The moment from which an answer does not count, UTC; null: every answer counts.</param>
    public static IReadOnlyList<ReturnDoubt> Of(BalanceStore store, int year, DateTimeOffset? until = null)
    {
        var answers = store.Confirmations(year, until);
        return
        [
            .. store.CurrentSubmissions(year).Concat(store.CurrentYearlyForms(year)).Where(submission => submission.Status == SubmissionStatus.AcceptedWithWarnings)
                .GroupBy(submission => submission.Centre!)
                .OrderBy(centre => centre.Key.Index)
                .SelectMany(centre => OfCentre(store, centre.Key, centre, answers)),
        ];
    }

    /// <summary>Answers every doubt that the names stand for and that has no answer yet; returns those. A name that stands for nothing answers nothing.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The database is read-only, or stays busy.</exception>
    public static IReadOnlyList<ReturnDoubt> Answer(BalanceStore store, int year, IReadOnlyList<string> names, string reason) => store.Alone(() =>
    {
        List<ReturnDoubt> answered = [.. Of(store, year).Where(doubt => doubt.Answer is null && names.Any(name => ItemName.Covers(name, doubt.Name)))];
        foreach (var doubt in answered)
            store.AddConfirmation(doubt.Return, doubt.Finding, reason);
        return answered;
    });

    /// <summary>The doubts of a centre, those of its activities before those of its yearly form.</summary>
    private static IEnumerable<ReturnDoubt> OfCentre(
        BalanceStore store, CodeEntry centre, IEnumerable<SubmissionRecord> returns, IReadOnlyDictionary<(CodeEntry Centre, string Doubt), Confirmation> answers)
    {
        var ranks = new Dictionary<string, int>();
        foreach (var (submission, finding) in returns.SelectMany(submission => store.AllFindings(submission.Id), (submission, finding) => (submission, finding)))
        {
            if (finding.Severity != Severity.Warning)
                continue;
            var rank = ranks[finding.Code] = ranks.GetValueOrDefault(finding.Code) + 1;
            yield return new ReturnDoubt(
                string.Create(CultureInfo.InvariantCulture, $"{centre.Code}{ItemName.Separator}{finding.Code}{ItemName.Separator}{rank}"),
                submission,
                finding,
                answers.GetValueOrDefault((centre, DoubtDigest.Of(finding))));
        }
    }
}
