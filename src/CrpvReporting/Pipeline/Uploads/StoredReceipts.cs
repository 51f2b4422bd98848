using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>What the sender of a file was told, read back from the store.</summary>
internal static class StoredReceipts
{
    /// <param name="store">The store.</param>
    /// <param name="submissions">The returns that were stored of the file, or that its bytes were stored as before.</param>
    /// <param name="isUnchanged">Whether nothing was stored of it.</param>
    public static IReadOnlyList<Receipt> Of(BalanceStore store, IEnumerable<SubmissionRecord> submissions, bool isUnchanged) =>
        [.. submissions.SelectMany(submission => Of(store, submission, isUnchanged))];

    /// <summary>What was found in the file, without what it changes, for which both versions have to be read.</summary>
    public static IReadOnlyList<Finding> FindingsOf(BalanceStore store, IEnumerable<SubmissionRecord> submissions) =>
        [.. submissions.SelectMany(submission => SheetsOf(store, submission).SelectMany(sheet => store.Findings(submission.Id, sheet)))];

    private static IEnumerable<string?> SheetsOf(BalanceStore store, SubmissionRecord submission) => store.SheetNames(submission.Id).OrderBy(sheet => sheet.Key).Select(sheet => sheet.Value);

    private static IEnumerable<Receipt> Of(BalanceStore store, SubmissionRecord submission, bool isUnchanged)
    {
        var former = isUnchanged || submission is not { Centre: { } centre, Year: { } year, Version: > 1 and { } version } ? null : store.FindVersion(submission.Kind, centre, year, version - 1);
        var change = former?.Kind == ReturnKind.Activities ? LinesChanged(store, former, submission) : null;
        var form = former?.Kind == ReturnKind.YearlyForm ? FormComparison.Of(store.ReadYearlyValues(former), store.ReadYearlyValues(submission)) : null;
        foreach (var sheet in SheetsOf(store, submission))
        {
            var (lines, halfDays) = store.SheetCounts(submission.Id, sheet);
            yield return new Receipt(
                submission.File, sheet, submission.Centre, submission.Year, isUnchanged ? ReceiptStatus.Unchanged : StatusOf(submission), submission.Version, lines, halfDays,
                store.Findings(submission.Id, sheet))
            {
                Kind = submission.Kind,
                Change = change,
                FormChange = form,
            };
            (change, form) = (null, null);
        }
    }

    private static ReceiptStatus StatusOf(SubmissionRecord submission) => submission.Status switch
    {
        SubmissionStatus.Accepted => ReceiptStatus.Accepted,
        SubmissionStatus.AcceptedWithWarnings => ReceiptStatus.AcceptedWithWarnings,
        _ => ReceiptStatus.Refused,
    };

    /// <summary>What a version of activities changed in the one before it.</summary>
    private static ReturnChange LinesChanged(BalanceStore store, SubmissionRecord former, SubmissionRecord submission) =>
        ReturnComparison.Of(StoredReturn.Of(store, former, StoredReturn.Digest(store, former)), StoredReturn.Of(store, submission, StoredReturn.Digest(store, submission)));
}
