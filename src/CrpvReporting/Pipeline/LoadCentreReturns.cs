using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Report.Correction;
using CrpvReporting.Report.Pages.Centres;
using CrpvReporting.Report.SmallNumbers;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Reads what each centre is told of its own return: received or missing, understood, doubtful, its figures and its place.</summary>
public static class LoadCentreReturns
{
    /// <summary>Every centre expected that year or received, in the order of the list; of a frozen balance, which awaits nothing any more, those received.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static IReadOnlyList<CentreReturn> Of(Workspace workspace, BalanceStore store, YearBalance balance) =>
        Of(workspace, store, balance, [.. balance.Coverage.Expected.Union(balance.Forms.Expected).OrderBy(centre => centre.Index)]);

    /// <summary>One centre, whether it was expected that year or not; null for one that a frozen balance does not know of.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static CentreReturn? Of(Workspace workspace, BalanceStore store, YearBalance balance, CodeEntry centre) => Of(workspace, store, balance, [centre]) is [var own, ..] ? own : null;

    private static IReadOnlyList<CentreReturn> Of(Workspace workspace, BalanceStore store, YearBalance balance, IReadOnlyList<CodeEntry> centres)
    {
        var place = new GuardedPlace(balance);
        var activities = store.CurrentSubmissions(balance.Year).ToDictionary(submission => submission.Centre!);
        var forms = store.CurrentYearlyForms(balance.Year).ToDictionary(form => form.Centre!);

        // What is frozen asks nothing any more, and never changes: answers may still come.
        var doubts = (workspace.Frozen is null ? ConfirmDoubts.Of(store, balance.Year) : []).ToLookup(doubt => doubt.Return.Centre!);
        var refused = Refused(workspace, store, balance.Year);
        return
        [
            .. centres.Select(centre =>
            {
                SubmissionRecord[] counted = [.. ((SubmissionRecord?[])[activities.GetValueOrDefault(centre), forms.GetValueOrDefault(centre)]).OfType<SubmissionRecord>()];
                var notes = counted.SelectMany(submission => store.AllFindings(submission.Id)).Where(finding => finding.Severity == Severity.Note).ToLookup(finding => LeftAside.Contains(finding.Code));
                return new CentreReturn(centre, balance.Only(centre), place.Place(centre), place.Mix(centre))
                {
                    AsksActivities = balance.HasActivities && workspace.Frozen is null,
                    Activities = activities.TryGetValue(centre, out var submission) ? FileOf(store, submission) : null,
                    Form = forms.TryGetValue(centre, out var form) ? FileOf(store, form) : null,
                    Refused = refused.GetValueOrDefault(centre),
                    LeftAside = Said(workspace, notes[true]),
                    ReadOtherwise = Said(workspace, notes[false]),
                    ToConfirm = Said(workspace, doubts[centre].Where(doubt => doubt.Answer is null).Select(doubt => doubt.Finding)),
                    Answered =
                    [
                        .. doubts[centre].Where(doubt => doubt.Answer is not null).GroupBy(doubt => doubt.Answer!.Reason)
                            .SelectMany(answer => Said(workspace, answer.Select(doubt => doubt.Finding with { Expected = null })).Select(doubt => new AnsweredDoubt(doubt, answer.Key))),
                    ],
                };
            }).Where(own => workspace.Frozen is null || !own.IsMissing),
        ];
    }

    private static ReceivedFile FileOf(BalanceStore store, SubmissionRecord submission) => new(
        submission.File, [.. store.SheetNames(submission.Id).OrderBy(sheet => sheet.Key).Select(sheet => sheet.Value).OfType<string>()],
        submission.Version!.Value, submission.Lines, submission.HalfDays);

    /// <summary>The last attempt of each centre, when it was refused; a frozen balance knows of none.</summary>
    private static Dictionary<CodeEntry, RefusedFile> Refused(Workspace workspace, BalanceStore store, int year) => workspace.Frozen is not null
        ? []
        : ShowStatus.Of(workspace, store, year).Select(status => (status.Centre, Attempt: status.Refused ?? status.FormRefused)).Where(status => status.Attempt is not null)
            .ToDictionary(status => status.Centre, status => new RefusedFile(
                status.Attempt!.File, Said(workspace, store.AllFindings(status.Attempt.Id).Where(finding => finding.Severity == Severity.Error))));

    private static List<string> Said(Workspace workspace, IEnumerable<Finding> findings) =>
        [.. CorrectionPoint.Fold(findings, workspace.Schema).Select(point => point.ToString())];
}
