using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Centre by centre: received, refused and why, missing.</summary>
public static class ShowStatus
{
    private const int ReasonsShown = 3;

    public static IReadOnlyList<CentreStatus> Of(Workspace workspace, BalanceStore store, int year)
    {
        var activities = ByCentre(store, year, ReturnKind.Activities);
        var forms = ByCentre(store, year, ReturnKind.YearlyForm);
        var open = ConfirmDoubts.Of(store, year).Where(doubt => doubt.Answer is null).CountBy(doubt => doubt.Return.Centre!).ToDictionary();
        return
        [
            .. workspace.Lists.Centres
                .Where(centre => centre.IsValidIn(year) || activities.Contains(centre) || forms.Contains(centre))
                .Select(centre => StatusOf(store, centre, [.. activities[centre]], [.. forms[centre]]) with { ToConfirm = open.GetValueOrDefault(centre) }),
        ];
    }

    private static ILookup<CodeEntry, SubmissionRecord> ByCentre(BalanceStore store, int year, ReturnKind kind) =>
        store.Submissions(year, kind).Where(submission => submission.Centre is not null).ToLookup(submission => submission.Centre!);

    private static CentreStatus StatusOf(BalanceStore store, CodeEntry centre, IReadOnlyList<SubmissionRecord> activities, IReadOnlyList<SubmissionRecord> forms)
    {
        var (current, refused) = Of(activities);
        var (form, formRefused) = Of(forms);
        return new CentreStatus(centre, current, refused, ReasonsOf(store, refused)) { Form = form, FormRefused = formRefused, FormReasons = ReasonsOf(store, formRefused) };
    }

    /// <summary>The version that counts, and the last attempt when it was refused.</summary>
    private static (SubmissionRecord? Current, SubmissionRecord? Refused) Of(IReadOnlyList<SubmissionRecord> received) => (
        received.Where(submission => submission.Version is not null).MaxBy(submission => submission.Version),
        received is [.., { Status: SubmissionStatus.Refused } last] ? last : null);

    private static IReadOnlyList<string> ReasonsOf(BalanceStore store, SubmissionRecord? refused) => refused is null
        ? []
        : [.. store.AllFindings(refused.Id).Where(finding => finding.Severity == Severity.Error).Take(ReasonsShown).Select(finding => finding.Message)];
}
