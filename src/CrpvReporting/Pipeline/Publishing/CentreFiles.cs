using CrpvReporting.Report;
using CrpvReporting.Report.Pages.Centres;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>
/// What is sent to each centre, and to it alone: its page, its workbook, the message that goes with them. Nothing of it is published, so
/// that a report without the figures of centres has none.
/// </summary>
internal static class CentreFiles
{
    public const string Folder = "centres";

    public static IEnumerable<ReportFile> Of(PublishedYear year)
    {
        if (!year.WithCentreFigures)
            return [];
        var returns = year.Store.CurrentSubmissions(year.Report.Year).ToDictionary(submission => submission.Centre!);
        return LoadCentreReturns.Of(year.Workspace, year.Store, year.Balances[^1]).SelectMany(own => Of(year.Workspace, own, returns.GetValueOrDefault(own.Centre)));
    }

    private static IEnumerable<ReportFile> Of(Workspace workspace, CentreReturn own, SubmissionRecord? submission) =>
    [
        ReportFile.OfText($"{Folder}/{own.Centre.Code}.html", () => CentrePage.Of(own)),
        WorkbookOf(workspace, own, submission),
        ReportFile.OfText($"{Folder}/{own.Centre.Code}.txt", () => CentreMail.Of(own)),
    ];

    /// <summary>The workbook of a centre, with the lines of the return that counts; the template as long as that is awaited.</summary>
    public static ReportFile WorkbookOf(Workspace workspace, CentreReturn own, SubmissionRecord? submission) => own.AwaitsActivities
        ? ReportFile.Of($"{Folder}/{own.Centre.Code}.xlsx", () => InputTemplate.Render(InputTemplate.For(workspace, own.Year, own.Centre)))
        : new ReportFile($"{Folder}/{own.Centre.Code}.xlsx", stream => BalanceWorkbook.Write(CentreReport.Of(own, submission is null ? null : LinesOf(workspace, own, submission)), stream));

    private static DataSheet LinesOf(Workspace workspace, CentreReturn own, SubmissionRecord submission) =>
        LineData.Of(own.Year, workspace.Lists, Read(workspace, submission).Select(line => (new LineSource(line.Centre, line.File, line.Sha256, line.Sheet, line.Version), line.Activity)));

    /// <summary>The lines of a return, read beside the other files: a return never changes once stored, so that another connection reads the same.</summary>
    private static IEnumerable<StoredLine> Read(Workspace workspace, SubmissionRecord submission)
    {
        using var store = workspace.Open(StoreAccess.ReadOnce);
        foreach (var line in store.ReadReturn(submission))
            yield return line;
    }
}
