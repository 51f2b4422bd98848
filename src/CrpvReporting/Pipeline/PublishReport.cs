using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Report;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.SmallNumbers;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Writes everything that is published for a year into one folder: workbook, tables, charts…</summary>
public static class PublishReport
{
    /// <summary>Builds the report of a year: every table and figure, before any rendering.</summary>
    /// <exception cref="StoreException">The database cannot be read, or has no accepted return of that year.</exception>
    public static BalanceReport Build(Workspace workspace, BalanceStore store, int year, bool withCentreFigures = true) =>
        Read(workspace, store, year, withCentreFigures).Report;

    /// <summary>Reads a year for its report, and builds every table and figure of it.</summary>
    /// <param name="workspace">The database and the lists.</param>
    /// <param name="store">The store, open as long as files are written.</param>
    /// <param name="year">The year.</param>
    /// <param name="withCentreFigures">Whether figures of a single centre, and of groups of fewer than three, are published.</param>
    /// <exception cref="StoreException">The database cannot be read, or has no accepted return of that year.</exception>
    public static PublishedYear Read(Workspace workspace, BalanceStore store, int year, bool withCentreFigures = true)
    {
        if (!store.ReceivedYears().Contains(year))
            throw new StoreException($"Aucune remontée acceptée pour {TableParts.Text(year)}.");
        return Read(workspace, store, LoadBalance.Years(workspace, store, year), withCentreFigures);
    }

    /// <summary>Builds every table and figure of a year already read.</summary>
    /// <param name="workspace">The database and the lists.</param>
    /// <param name="store">The store that the years were read from, nothing added since; open as long as files are written.</param>
    /// <param name="received">The years received, oldest first, the one of the report last.</param>
    /// <param name="withCentreFigures">Whether figures of a single centre, and of groups of fewer than three, are published.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static PublishedYear Read(Workspace workspace, BalanceStore store, IReadOnlyList<YearBalance> received, bool withCentreFigures = true)
    {
        var balance = received[^1];
        var year = balance.Year;
        var phrases = YearSentences.Of(balance, WithActivities(received));
        var data = received.Select(other => DataVersion(store, other.Year)).ToList();
        var versions = ReportJournal.Versions(workspace, data[^1]);
        var status = ReportJournal.Status(workspace, store, received);
        var (tables, figures) = Contents(received);
        var report = new BalanceReport(
            year,
            ReportWords.TitleOf(year),
            Sentences.Headline(balance),
            ReportWords.Cover(balance, phrases, versions, status),
            [.. ReportWords.Notes(balance), .. status.Frozen is null ? [] : FrozenWords.Notes(status.Frozen).Select(note => new ReportNote(NoteSubject.Frozen, note))],
            [.. tables, .. ReportJournal.Tables(workspace, store, year, versions)],
            figures,
            PublishedYear.LinesOf(workspace, store, year))
        {
            Phrases = phrases,
            Status = status,
        };
        return new PublishedYear(withCentreFigures ? report : GuardedReport.Of(report, received, Contents), received, workspace, store)
        {
            WithCentreFigures = withCentreFigures,
            Returns = DigestOf(data),
        };
    }

    /// <summary>Writes the files of a year into a folder, all or none; gives them in order.</summary>
    /// <param name="year">The year, its store open.</param>
    /// <param name="folder">The folder, made when missing.</param>
    /// <param name="parts">The parts to write; none: all of them.</param>
    /// <param name="also">Parts that LibreOffice makes, beside.</param>
    /// <param name="progress">Told of each file written, from any thread.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    /// <exception cref="OtherReportException">Some parts only, and the folder has those of another report.</exception>
    /// <exception cref="IOException">The folder cannot be written; its files are what they were.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; its files are what they were.</exception>
    public static IReadOnlyList<WrittenFile> Write(PublishedYear year, string folder, IReadOnlyCollection<ReportPart>? parts = null, IReadOnlyCollection<ReportPart>? also = null, Action<string>? progress = null)
    {
        var identity = IdentityOf(year);
        var whole = parts is null or { Count: 0 };
        var former = FileList.Read(folder);
        if (!whole && former is not null && former.Identity != identity)
            throw new OtherReportException(former.Identity);
        var written = ReportParts.All.Where(part => whole || parts!.Contains(part)).Concat(also ?? []).ToList();
        var files = written.SelectMany(part => ReportParts.Files(part, year).Select(file => (part, file))).ToList();
        var kept = whole || former is null ? [] : former.Files.Where(file => !written.Contains(file.Part)).Select(file => file.Path);
        files.Insert(0, (ReportPart.Index, IndexOf(year, [.. files.Select(file => file.file.Path), .. kept, FileList.Name])));
        return ReportFolder.Write(folder, identity, files, whole, progress);
    }

    /// <summary>Every file of a report, the index first, each made when it is asked for: what <see cref="Write"/> writes, its list of digests aside.</summary>
    /// <param name="year">The year, its store open.</param>
    /// <param name="parts">The parts wanted; null: all of them.</param>
    public static IReadOnlyList<(ReportPart Part, ReportFile File)> Files(PublishedYear year, IReadOnlyList<ReportPart>? parts = null)
    {
        var files = (parts ?? ReportParts.All).SelectMany(part => ReportParts.Files(part, year).Select(file => (part, file))).ToList();
        files.Insert(0, (ReportPart.Index, IndexOf(year, [.. files.Select(file => file.file.Path), FileList.Name])));
        return files;
    }

    /// <summary>The files of a year in one zip archive, made one after the other as it is read: nothing is kept on the disk.</summary>
    /// <param name="year">The year, its store open.</param>
    /// <param name="parts">The parts wanted; null: all of them.</param>
    /// <param name="output">Where the archive goes; it need not be able to seek.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static void WriteZip(PublishedYear year, IReadOnlyList<ReportPart>? parts, Stream output, CancellationToken cancellation = default)
    {
        var written = new List<WrittenFile>();
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (part, file) in Files(year, parts))
        {
            cancellation.ThrowIfCancellationRequested();
            using var content = new MemoryStream();
            file.Write(content);
            written.Add(new WrittenFile(part, file.Path, Convert.ToHexStringLower(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)))));
            Add(zip, file.Path, content.GetBuffer().AsSpan(0, (int)content.Length));
        }

        Add(zip, FileList.Name, new FileList(IdentityOf(year), written).ToBytes());
    }

    private static void Add(ZipArchive zip, string path, ReadOnlySpan<byte> content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);

        // Same report, same bytes.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static ReportFile IndexOf(PublishedYear year, IReadOnlyList<string> paths) =>
        ReportFile.OfText(IndexPage.FileName, () => IndexPage.Of(year.Report, paths, year.Balances[^1].Lists.Centres));

    /// <summary>What a folder is the report of: two reports that differ in this may say different numbers.</summary>
    private static string IdentityOf(PublishedYear year) =>
        $"{year.Report.Title}, remontées {year.Returns}{(year.WithCentreFigures ? "" : ", sans chiffre par centre")}, crpv {Workspace.ProgramVersion}";

    /// <summary>The tables and figures of the years received, oldest first; a year without an activity in the perimeter has no figure.</summary>
    private static (IReadOnlyList<ReportTable> Tables, IReadOnlyList<Figure> Figures) Contents(IReadOnlyList<YearBalance> received)
    {
        var balance = received[^1];
        var years = WithActivities(received);
        return (YearTables.Of(balance, years, received), balance.Headline.Measures.Activities == 0 ? [] : YearFigures.Of(balance, years));
    }

    /// <summary>The years that have activities, and the last one whatever it has.</summary>
    private static List<YearBalance> WithActivities(IReadOnlyList<YearBalance> received) => [.. received.Where(other => other.HasActivities || other == received[^1])];

    /// <summary>Identifies the data counted: a digest of which file each centre's current return was read from.</summary>
    private static string DataVersion(BalanceStore store, int year)
    {
        var activities = store.CurrentSubmissions(year).OrderBy(submission => submission.Centre!.Code, StringComparer.Ordinal)
            .Select(submission => $"{submission.Centre} {submission.Sha256}\n");
        var forms = store.CurrentYearlyForms(year).OrderBy(form => form.Centre!.Code, StringComparer.Ordinal)
            .Select(form => $"{form.Centre} {ReturnKindNames.NameOf(form.Kind)} {form.Sha256}\n");
        return DigestOf(activities.Concat(forms));
    }

    private static string DigestOf(IEnumerable<string> texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts))))[..16];
}
