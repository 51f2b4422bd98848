using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Centre by centre: received, refused and why, missing.</summary>
public static class ShowStatus
{
    private const int ReasonsShown = 3;

    public static IReadOnlyList<CentreStatus> Of(Workspace workspace, BalanceStore store, int year)
    {
        var byCentre = store.Submissions(year).Where(submission => submission.Centre is not null).ToLookup(submission => submission.Centre!);
        return
        [
            .. workspace.Lists.Centres
                .Where(centre => centre.IsValidIn(year) || byCentre.Contains(centre))
                .Select(centre => StatusOf(store, centre, [.. byCentre[centre]])),
        ];
    }

    private static CentreStatus StatusOf(BalanceStore store, CodeEntry centre, IReadOnlyList<SubmissionRecord> received)
    {
        var current = received.Where(submission => submission.Version is not null).MaxBy(submission => submission.Version);
        var last = received.Count == 0 ? null : received[^1];
        var refused = last is { Status: SubmissionStatus.Refused } ? last : null;
        IReadOnlyList<string> reasons = refused is null
            ? []
            : [.. store.AllFindings(refused.Id).Where(finding => finding.Severity == Severity.Error).Take(ReasonsShown).Select(finding => finding.Message)];
        return new CentreStatus(centre, current, refused, reasons);
    }
}
