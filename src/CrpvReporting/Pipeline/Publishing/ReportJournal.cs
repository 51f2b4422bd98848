using System.Security.Cryptography;
using System.Text;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Frozen;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>What a report says of its own making: files, versions, doubts accepted, how settled it is. The same database gives the same words.</summary>
internal static class ReportJournal
{
    /// <summary>Enough of a digest to tell two apart, for people.</summary>
    private const int ShortDigest = 12;

    /// <summary>The tables of the journal, to stand after the others.</summary>
    public static IReadOnlyList<ReportTable> Tables(Workspace workspace, BalanceStore store, int year, ReportVersions versions)
    {
        var doubts = ConfirmDoubts.Of(store, year, workspace.Frozen?.Balance.FrozenAt).Select(doubt => new DoubtLine(doubt.Return.Centre!, doubt.Name, doubt.Finding, doubt.Answer)).ToList();
        return [JournalTable.Of(year, [.. Returns(store, year).Select(submission => Line(store, submission))], versions, workspace.Lists), .. DoubtTable.Of(year, doubts) is { } table ? [table] : (ReportTable[])[]];
    }

    public static ReportVersions Versions(Workspace workspace, string data) => new(
        data,
        workspace.Frozen?.Balance.ProgramVersion ?? Workspace.ProgramVersion,
        workspace.Frozen?.Balance.SchemaVersion ?? workspace.Schema.Version,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CodeListsText.Of(workspace.Lists))))[..ShortDigest]);

    /// <param name="workspace">The database, as it is or as a frozen balance saw it.</param>
    /// <param name="store">The store.</param>
    /// <param name="received">The years received, oldest first, that of the report last.</param>
    public static ReportStatus Status(Workspace workspace, BalanceStore store, IReadOnlyList<YearBalance> received)
    {
        var year = received[^1].Year;
        var last = Returns(store, year).Select(submission => (DateTimeOffset?)submission.ReceivedAt).Max();
        var revised = workspace.Frozen is null && store.LastFrozen(year) is { } frozen && FigureText.Of(received) != frozen.Figures ? frozen.Balance : null;
        return new ReportStatus(workspace.Frozen?.Balance, revised, last is { } moment ? Day(moment) : null);
    }

    private static IEnumerable<SubmissionRecord> Returns(BalanceStore store, int year) =>
        store.CurrentSubmissions(year).Concat(store.CurrentYearlyForms(year)).OrderBy(submission => submission.Centre!.Index).ThenBy(submission => submission.Kind);

    private static JournalLine Line(BalanceStore store, SubmissionRecord submission) => new(
        submission.Centre!, submission.Kind, submission.File, store.SheetsOf(submission), submission.Version!.Value, Day(submission.ReceivedAt),
        submission.Lines, submission.Kind == ReturnKind.Activities ? submission.HalfDays.Value : null, submission.Sha256);

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
